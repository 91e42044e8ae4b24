"""Adding leads in bulk: which are left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from ..engine.call import Call
from ..state.store import Record
from . import audit_logs, background_jobs, lead_records
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
_TOLD = ("email", "first_name", "last_name", "phone")


def bulk_add(call: Call, place: Mapping[str, str]) -> Record:
    """Add the leads of a call to a campaign or a list; tell in numbers what became of them."""
    now = call.store.clock.now()
    common = {name: call.body[name] for name in ("assigned_to", "verify_leads_on_import") if name in call.body}
    left_out: Counter[str] = Counter()
    accepted: list[Mapping[str, Any]] = []
    added: list[Record] = []
    reason_against = _judge(call, place)
    for index, given in enumerate(call.body["leads"]):
        if reason := reason_against(given):
            left_out[reason] += 1
            continue
        lead = lead_records.new(call, {**given, **common}, place, now, index)
        call.store["leads"][lead["id"]] = lead
        accepted.append(given)
        added.append({"index": index, "id": lead["id"], **{name: lead[name] for name in _TOLD if name in lead}})
    lead_records.extend_campaign(call, place, accepted)
    lead_records.log(call, audit_logs.LEAD_ADDED, added, place)
    if added and call.body.get("verify_leads_on_import"):
        _verify(call, place)
    return {
        "status": "success",
        "total_sent": len(call.body["leads"]),
        "leads_uploaded": len(added),
        **{reason: left_out[reason] for reason in _REASONS},
        "blocklist_used": call.body.get("blocklist_id"),
        "remaining_in_plan": None,
        "created_leads": added,
    }


def _verify(call: Call, place: Mapping[str, str]) -> None:
    """Start the job that verifies the leads, which have their results at once."""
    for name, kind in (("campaign", "campaign"), ("list_id", "list")):
        if name in place:
            background_jobs.start(call, type="import-leads", entity_type=kind, entity_id=place[name])


def _judge(call: Call, place: Mapping[str, str]) -> Callable[[Mapping[str, Any]], str | None]:
    """Tells of one lead after the other why it is left out, if it is."""
    leads = call.store["leads"]
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
        if any(lead_records.is_skipped(call, lead) for lead in known):
            return "skipped_count"
        return "duplicated_leads" if any(place.items() <= lead.items() for lead in known) else None

    return reason_against
