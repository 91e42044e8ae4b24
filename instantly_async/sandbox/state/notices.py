"""What happened in a workspace, for those who subscribed to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

MOST_NOTICES = 10_000  # that are kept for who wants to look at them


@frozen(kw_only=True)
class Notice:
    """Something that webhooks are told of.

    Attributes:
        event_type: As deliveries name it, such as `email_sent`, `link_clicked`, `lead_interested`; or a label of leads.
        time: When it happened, as the API writes moments.
        campaign: The campaign's record; None where there is none.
        lead: The lead's record, as it is after what happened; None where there is none.
        email: The record of the e-mail that was sent, opened, clicked, bounced, or received.
        account: Address of the sending account.
        step: Number of the step, from 1.
        variant: Number of its variant, from 1.
        is_first: Whether this is the first time for the lead; None where it does not matter.
    """

    event_type: str
    time: str
    campaign: dict[str, Any] | None = None
    lead: dict[str, Any] | None = None
    email: dict[str, Any] | None = None
    account: str | None = None
    step: int | None = None
    variant: int | None = None
    is_first: bool | None = None


class Notices(list[Notice]):
    """The latest things that happened in a workspace, the oldest first; one listener hears of each at once."""

    def __init__(self, listener: Callable[[Notice], None]) -> None:
        super().__init__()
        self._listener = listener

    def append(self, notice: Notice) -> None:
        """Write down that something happened."""
        super().append(notice)
        del self[:-MOST_NOTICES]
        self._listener(notice)
