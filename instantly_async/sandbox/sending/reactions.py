"""What leads do with e-mails, and what follows from it for them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from ..groups import block_list_entries, workspaces
from ..state.notices import Notice
from . import interest, messages, subsequences
from .coming import COMING
from .lead_states import BOUNCED, COMPLETED, FINAL, UNSUBSCRIBED, end, is_waiting
from .place import Place

if TYPE_CHECKING:
    from ..state.store import Record, Store

_EVENTS = {
    "bounced": "email_bounced",
    "opened": "email_opened",
    "clicks": "link_clicked",
    "unsubscribed": "lead_unsubscribed",
    "replies": "reply_received",
    "replies_automatic": "auto_reply_received",
}
_ANSWERS: Mapping[int | None, str] = {
    None: "Thank you, I will have a look.",
    1: "This sounds useful. What does it cost?",
    2: "Tuesday at ten works for me.",
    3: "Thank you for the call.",
    4: "We will take it.",
    -1: "No, thank you. This is not for us.",
    -2: "I am not the right person for this.",
    -3: "We have decided for somebody else.",
    -4: "Sorry, I could not come.",
}
_LABELLED = "Thank you for your e-mail."
_OUT_OF_OFFICE = "I am out of the office until Monday."


def happen(store: Store, key: str) -> list[Record]:
    """Let happen what is to come, if the e-mail and its lead are still there.

    Returns:
        The leads that may wait for something else now.
    """
    coming = store[COMING].pop(key)
    time, kind = coming["time"], coming["kind"]
    email = store["emails"].get(coming["email_id"])
    lead = store["leads"].get((email or {}).get("lead_id") or "")
    if email is None or lead is None:
        return []
    return _HAPPENINGS[kind](store, email, lead, time)


def tell(store: Store, event_type: str, time: str, email: Record, lead: Record, is_first: bool | None = None) -> None:
    """Tell webhooks what happened to an e-mail.

    Args:
        is_first: Whether it is the first time for the lead.
    """
    place = Place.of(email)
    store.notices.append(
        Notice(
            event_type=event_type,
            time=time,
            campaign=store["campaigns"].get(email.get("campaign_id") or ""),
            lead=lead,
            email=email,
            account=email["eaccount"],
            step=place.step + 1 if place else None,
            variant=place.variant + 1 if place else None,
            is_first=is_first,
        )
    )


def _opened_or_clicked(kind: str, name: str, done: str, activity: int) -> _Happening:
    def happens(store: Store, email: Record, lead: Record, time: str) -> list[Record]:
        email.setdefault(kind, []).append(time)
        count = lead.get(f"email_{name}_count", 0) + 1
        lead |= {f"email_{name}_count": count, f"timestamp_last_{name}": time}
        lead |= {"timestamp_last_touch": time, "timestamp_updated": time}
        _remember_place(lead, done, email)
        tell(store, _EVENTS[kind], time, email, lead, is_first=count == 1)
        return [lead] if _enter(store, email, lead, time, activity=activity) else []

    return happens


def _bounced(store: Store, email: Record, lead: Record, time: str) -> list[Record]:
    return _leaves(store, email, lead, time, kind="bounced", status=BOUNCED)


def _unsubscribed(store: Store, email: Record, lead: Record, time: str) -> list[Record]:
    changed = _leaves(store, email, lead, time, kind="unsubscribed", status=UNSUBSCRIBED)
    if changed and workspaces.current(store).get("add_unsub_to_block"):
        block_list_entries.block(store, lead["email"], datetime.datetime.fromisoformat(time))
    return changed


def _leaves(store: Store, email: Record, lead: Record, time: str, *, kind: str, status: int) -> list[Record]:
    if not _is_there(email, lead) or lead["status"] in FINAL:
        return []
    email.setdefault(kind, []).append(time)
    end(lead, status, time, email)
    tell(store, _EVENTS[kind], time, email, lead)
    return [lead]


def _replied(store: Store, email: Record, lead: Record, time: str) -> list[Record]:
    status = store.behaviour.interest(f"{lead['email']} {email['subject']} {email.get('step')}")
    text = _ANSWERS.get(status, _LABELLED)
    more = {} if status is None else {"i_status": status}
    answer = messages.from_lead(store, datetime.datetime.fromisoformat(time), email, text, **more)
    count = lead.get("email_reply_count", 0) + 1
    lead |= {"email_reply_count": count, "timestamp_last_reply": time}
    lead |= {"timestamp_last_touch": time, "timestamp_updated": time}
    _remember_place(lead, "replied", email)
    stopped = _stopped(store, email, lead, time, "stop_on_reply")
    tell(store, _EVENTS["replies"], time, answer, lead, is_first=count == 1)
    if status is not None:
        interest.change(store, lead, status, time, answer)
    _enter(store, email, lead, time, reply=text)
    return [lead, *stopped]


def _replied_automatically(store: Store, email: Record, lead: Record, time: str) -> list[Record]:
    marks = {"is_auto_reply": 1, "is_focused": 0, "i_status": interest.OUT_OF_OFFICE}
    moment = datetime.datetime.fromisoformat(time)
    answer = messages.from_lead(store, moment, email, _OUT_OF_OFFICE, **marks)
    lead |= {"timestamp_last_touch": time, "timestamp_updated": time}
    stopped = _stopped(store, email, lead, time, "stop_on_auto_reply")
    tell(store, _EVENTS["replies_automatic"], time, answer, lead)
    if "lt_interest_status" not in lead:
        interest.change(store, lead, interest.OUT_OF_OFFICE, time, answer)
    return [lead, *stopped]


def _stopped(store: Store, email: Record, lead: Record, time: str, rule: str) -> list[Record]:
    """The leads for which the campaign is over, since one answered: that one, or all of its company."""
    campaign = store["campaigns"].get(email.get("campaign_id") or "")
    if campaign is None or not campaign.get(rule) or not _is_there(email, lead):
        return []
    found = [lead]
    if campaign.get("stop_for_company"):
        found = [
            other
            for other in store["leads"].values()
            if other.get("company_domain") == lead.get("company_domain") and other.get("campaign") == campaign["id"]
        ]
    found = [other for other in found if is_waiting(other)]
    for other in found:
        end(other, COMPLETED, time, email if other is lead else None)
    return found


def _is_there(email: Record, lead: Record) -> bool:
    """Whether a lead is still in the campaign from which it got an e-mail."""
    return lead.get("campaign") == email.get("campaign_id")


def _enter(
    store: Store, email: Record, lead: Record, time: str, *, activity: int | None = None, reply: str = ""
) -> bool:
    return _is_there(email, lead) and subsequences.enter(store, lead, time, activity=activity, reply=reply)


def _remember_place(lead: Record, done: str, email: Record) -> None:
    if place := Place.of(email):
        lead |= {f"email_{done}_step": place.step + 1, f"email_{done}_variant": place.variant}


_Happening: TypeAlias = "Callable[[Store, Record, Record, str], list[Record]]"
_HAPPENINGS: Mapping[str, _Happening] = {
    "opened": _opened_or_clicked("opened", "open", "opened", subsequences.OPENED),
    "clicks": _opened_or_clicked("clicks", "click", "clicked", subsequences.CLICKED),
    "bounced": _bounced,
    "unsubscribed": _unsubscribed,
    "replies": _replied,
    "replies_automatic": _replied_automatically,
}
