"""How far leads are interested: what a change of it is called, and what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..state.notices import Notice
from . import subsequences
from .messages import RECEIVED

if TYPE_CHECKING:
    from ..state.store import Record, Store

OUT_OF_OFFICE = 0
# What webhooks call the statuses that every workspace has; a lost lead has no event.
_EVENTS = {
    1: "lead_interested",
    2: "lead_meeting_booked",
    3: "lead_meeting_completed",
    4: "lead_closed",
    OUT_OF_OFFICE: "lead_out_of_office",
    -1: "lead_not_interested",
    -2: "lead_wrong_person",
    -4: "lead_no_show",
    None: "lead_neutral",
}


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
                email=email or _latest_reply(store, lead),
                step=lead.get("email_replied_step"),
                variant=None if variant is None else variant + 1,  # leads number variants from 0
            )
        )
    if status is not None:
        subsequences.enter(store, lead, time, interest=status)


def event_type(store: Store, status: int | None) -> str | None:
    """What a change to an interest status is called: by the API, or the text of a label; None if it is no event."""
    labels = (label["label"] for label in store["lead_labels"].values() if label["interest_status"] == status)
    return _EVENTS.get(status) or next(labels, None)


def _latest_reply(store: Store, lead: Record) -> Record | None:
    if not lead.get("email_reply_count"):  # which spares the search for it
        return None
    emails = store["emails"].values()
    replies = (email for email in emails if email.get("ue_type") == RECEIVED and email.get("lead_id") == lead["id"])
    return max(replies, key=lambda email: str(email["timestamp_email"]), default=None)
