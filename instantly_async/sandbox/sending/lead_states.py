"""Whether leads wait for e-mails, and the end of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..state.store import Record

# As the API numbers them.
NOT_STARTED, ACTIVE, COMPLETED, BOUNCED, UNSUBSCRIBED, SKIPPED = 0, 1, 3, -1, -2, -3
FINAL = {BOUNCED, UNSUBSCRIBED}

_WAITING = {NOT_STARTED, ACTIVE}


def is_waiting(lead: Record) -> bool:
    """Whether a lead can get e-mails: its campaign has begun or will begin, and is not over for it."""
    return lead.get("status") in _WAITING and bool(lead.get("email"))


def end(lead: Record, status: int, time: str, email: Record | None) -> None:
    """Let nothing more be sent to a lead.

    Args:
        email: The e-mail with which the sequence ended, if there is one.
    """
    lead |= {"status": status, "timestamp_updated": time}
    if email is not None and status == COMPLETED:
        email.setdefault("completed", []).append(time)
