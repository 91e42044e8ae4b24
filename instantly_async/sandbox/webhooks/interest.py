"""What webhooks call the interest of a lead, and which reply they show with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..state.store import Record, Store

# By codes of the API. A lead that is lost is an event of no name, and so no event at all.
_EVENTS = {
    None: "lead_neutral",
    0: "lead_out_of_office",
    1: "lead_interested",
    2: "lead_meeting_booked",
    3: "lead_meeting_completed",
    4: "lead_closed",
    -1: "lead_not_interested",
    -2: "lead_wrong_person",
    -4: "lead_no_show",
}
_RECEIVED = 2


def event_type(store: Store, status: int | None) -> str | None:
    """The event that it is to have an interest status: one of the API, or the text of a label; None if it is none."""
    labels = (label["label"] for label in store["lead_labels"].values() if label.get("interest_status") == status)
    return _EVENTS.get(status) or next(labels, None)


def latest_reply(store: Store, lead: Record) -> Record | None:
    """The e-mail that a lead answered with last; None if it never answered."""
    if not lead.get("email_reply_count"):  # which spares the search for it
        return None
    replies = (
        email
        for email in store["emails"].values()
        if email.get("ue_type") == _RECEIVED
        and email.get("lead") == lead.get("email")
        and email.get("campaign_id") == lead.get("campaign")
    )
    return max(replies, key=lambda email: str(email["timestamp_email"]), default=None)
