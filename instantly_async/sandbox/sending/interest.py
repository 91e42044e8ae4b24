"""How far leads are interested: what a change of it is called, and what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..state.notices import Notice
from ..webhooks.interest import event_type, latest_reply
from . import subsequences

if TYPE_CHECKING:
    from ..state.store import Record, Store

OUT_OF_OFFICE = 0


def change(store: Store, lead: Record, status: int | None, time: str, email: Record | None = None) -> None:
    """Give a lead an interest status, or take away the one that it has.

    Args:
        email: The answer that shows the interest.
    """
    if status is None:
        lead.pop("lt_interest_status", None)
    else:
        lead["lt_interest_status"] = status
    note(store, lead, time, email)


def note(store: Store, lead: Record, time: str, email: Record | None = None) -> None:
    """Tell webhooks that the interest of a lead has changed; the lead enters the subsequence that waits for that."""
    lead |= {"timestamp_last_interest_change": time, "timestamp_updated": time}
    status = lead.get("lt_interest_status")
    if event := event_type(store, status):
        variant = lead.get("email_replied_variant")
        store.notices.append(
            Notice(
                event_type=event,
                time=time,
                campaign=store["campaigns"].get(lead.get("campaign") or ""),
                lead=lead,
                email=email or latest_reply(store, lead),
                step=lead.get("email_replied_step"),
                variant=None if variant is None else variant + 1,  # leads number variants from 0
            )
        )
    if status is not None:
        subsequences.enter(store, lead, time, interest=status)
