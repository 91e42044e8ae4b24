"""Lead lists: leads that wait for a campaign."""

from __future__ import annotations

from collections import Counter

from ..engine.call import Call
from ..engine.entity import Entity, by_time
from ..engine.group import Group
from ..seeds import leads as seeds
from ..state.store import Record
from . import audit_logs

# The numbers of statuses of verification, and what the counts call them.
_STATUSES = {
    "verified": 1,
    "invalid": -1,
    "risky": -2,
    "catch_all": -3,
    "job_change": -4,
    "verification_job_pending_leadfinder": 11,
    "verification_job_pending_user": 12,
}


def _deleted(call: Call, lead_list: Record) -> None:
    """The leads of a list go with it."""
    leads = _leads_of(call, lead_list)
    for lead in leads:
        del call.store["leads"][lead["id"]]
    call.store["supersearch_enrichments"].pop(lead_list["id"], None)
    audit_logs.record(call, audit_logs.LEAD_DELETION, affected_count=len(leads), list_id=lead_list["id"])


def _leads_of(call: Call, lead_list: Record) -> list[Record]:
    return list(call.store["leads"].having("list_id", lead_list["id"]))


_LISTS = Entity(
    table="lead_lists",
    path="/api/v2/lead-lists",
    cursor=by_time,
    searched=("name",),
    deleted=_deleted,
    seeds=seeds.lead_lists,
    filters={"has_enrichment_task": lambda _, found, wanted: bool(found.get("has_enrichment_task")) == wanted},
)
GROUP = Group((_LISTS,))


@GROUP.endpoint("GET /api/v2/lead-lists/{id}/verification-stats")
def get_verification_stats(call: Call) -> Record:
    """How many leads of the list have which status of verification."""
    leads = _leads_of(call, call.store[_LISTS.table].find(call.path["id"]))
    counts = Counter(lead.get("verification_status") for lead in leads)
    return {"stats": {name: counts[status] for name, status in _STATUSES.items()}, "total_leads": len(leads)}
