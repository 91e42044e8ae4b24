"""Adding leads in bulk: which are left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from ..engine.call import Call
from ..state.store import Record
from . import audit_logs, lead_records
from .block_list_entries import is_blocked

# What a lead can be left out for, by the names that the answer has for it.
_REASONS = (
    "incomplete_count",
    "invalid_email_count",
    "duplicate_email_count",
    "in_blocklist",
    "skipped_count",
    "duplicated_leads",
)
# The flags that leave addresses out, and the field that leads have where these are to be looked for.
_SKIPPED = {"skip_if_in_workspace": "id", "skip_if_in_campaign": "campaign", "skip_if_in_list": "list_id"}
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
    lead_records.log(call, audit_logs.LEAD_ADDED, added, place)
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
    leads = call.store["leads"]
    skipped = [name for flag, name in _SKIPPED.items() if call.body.get(flag)]
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
        known = list(leads.having("email", email))
        if any(name in lead for lead in known for name in skipped):
            return "skipped_count"
        return "duplicated_leads" if any(place.items() <= lead.items() for lead in known) else None

    return reason_against
