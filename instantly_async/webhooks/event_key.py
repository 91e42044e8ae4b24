"""What tells one event from another: deliveries have no id, and a failed one is sent again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

# Of an event of a lead. What else there is, such as the lead's variables, may have changed by the time of a retry.
OF_A_LEAD = ("event_type", "workspace", "campaign_id", "lead_email", "email_account", "email_id", "step", "timestamp")
# An e-mail comes in once, whatever time a retry has.
OF_AN_EMAIL = ("event_type", "workspace", "email_id")
RECEIVED = ("reply_received", "auto_reply_received")


class EventKey(str):
    """A text of 32 hexadecimal digits, the same for every delivery of one event, in every process and version.

    It goes into sets, columns and Redis as it is, and tells nothing of the event.
    """

    __slots__ = ()

    @classmethod
    def of(cls, event: Mapping[str, Any]) -> EventKey:
        """The key of an event, or of the JSON object that it was delivered as.

        A received e-mail is known by its id, another event of a lead by what happened to whom and when, and any other
        event by all that it says.

        Args:
            event: The event, or the object.

        Returns:
            The key.
        """
        text = json.dumps(_identity(event), sort_keys=True, separators=(",", ":"))
        return cls(sha256(text.encode()).hexdigest()[:32])


def _identity(event: Mapping[str, Any]) -> dict[str, Any]:
    if event.get("event_type") in RECEIVED and event.get("email_id"):
        return {name: event.get(name) for name in OF_AN_EMAIL}
    if event.get("lead_email") and event.get("timestamp"):
        return {name: event.get(name) for name in OF_A_LEAD}
    return dict(event)
