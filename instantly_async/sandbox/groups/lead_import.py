"""Adding leads in bulk: which are left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from ..engine.group import Call
from ..state.store import Record
from . import lead_records
from .block_list_entries import is_blocked
from .lead_selection import select

# What a lead can be left out for, by the names that the answer has for it.
_REASONS = (
    "incomplete_count",
    "invalid_email_count",
    "duplicate_email_count",
    "in_blocklist",
    "skipped_count",
    "duplicated_leads",
)
_TOLD = ("email", "first_name", "last_name", "phone")


def bulk_add(call: Call, place: Mapping[str, str]) -> Record:
    """Add the leads of a call to a campaign or a list; tell in numbers what became of them."""
    now = call.store.clock.now()
    common = {name: call.body[name] for name in ("assigned_to", "verify_leads_on_import") if name in call.body}
    left_out: Counter[str] = Counter()
    added: list[Record] = []
    reason_against = _judge(call, place)
    for index, given in enumerate(call.body["leads"]):
        if reason := reason_against(given):
            left_out[reason] += 1
            continue
        lead = lead_records.new(call, {**given, **common}, place, now, index)
        call.store["leads"][lead["id"]] = lead
        added.append({"index": index, "id": lead["id"], **{name: lead[name] for name in _TOLD if name in lead}})
    return {
        "status": "success",
        "total_sent": len(call.body["leads"]),
        "leads_uploaded": len(added),
        **{reason: left_out[reason] for reason in _REASONS},
        "blocklist_used": call.body.get("blocklist_id"),
        "remaining_in_plan": None,
        "created_leads": added,
    }


def _judge(call: Call, place: Mapping[str, str]) -> Callable[[Mapping[str, Any]], str | None]:
    """Tells of one lead after the other why it is left out, if it is."""
    elsewhere, here = _emails_to_skip(call), _emails(call, place)
    seen: set[str] = set()

    def reason_against(given: Mapping[str, Any]) -> str | None:
        email = (given.get("email") or "").casefold()
        if "list_id" in place and not email:
            return None if given.get("first_name") or given.get("last_name") else "incomplete_count"
        if not lead_records.has_valid_email(given):
            return "invalid_email_count"
        if email in seen:
            return "duplicate_email_count"
        seen.add(email)
        if is_blocked(call.store, email):
            return "in_blocklist"
        if email in elsewhere:
            return "skipped_count"
        return "duplicated_leads" if email in here else None

    return reason_against


def _emails_to_skip(call: Call) -> set[str]:
    """The addresses that the call's `skip_if` fields leave out."""
    if call.body.get("skip_if_in_workspace"):
        return _emails(call, {})
    found: set[str] = set()
    for name in ("in_campaign", "in_list"):
        if call.body.get(f"skip_if_{name}"):
            found |= _emails(call, {name: True})
    return found


def _emails(call: Call, conditions: Mapping[str, Any]) -> set[str]:
    return {lead["email"].casefold() for lead in select(call, conditions) if "email" in lead}
