"""SuperSearch enrichment: what lists and campaigns have of it, and what was run."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..state.clock import identifier, timestamp
from ..state.notices import Notice
from ..state.store import Record
from . import audit_logs

_PENDING, _RUNNING, _DONE = 1, 2, 3
_NEXT = {_PENDING: _RUNNING, _RUNNING: _DONE}


def _start_ai(call: Call, enrichment: Record) -> None:
    enrichment |= {"status": _PENDING, "organization_id": call.store.workspace}
    for name in ("overwrite", "auto_update"):
        enrichment.setdefault(name, False)


GROUP = Group(
    (
        Entity(table="supersearch_enrichments", path="/api/v2/supersearch-enrichment", key="resource_id"),
        Entity(table="supersearch_runs", path="/api/v2/supersearch-enrichment/history"),
        Entity(table="supersearch_ai_enrichments", path="/api/v2/supersearch-enrichment/ai", complete=_start_ai),
    )
)

_CAMPAIGN, _LIST = 1, 2
_CUSTOM_FLOW = "custom_flow"  # is no switch, as the other types are, but a list of providers


@GROUP.endpoint("POST /api/v2/supersearch-enrichment/")
def create(call: Call) -> Record:
    """An enrichment of a list or a campaign, which has run at once."""
    resource_id, kind = call.body["resource_id"], call.body.get("type")
    payload: Record = {kind: True} if kind and kind != _CUSTOM_FLOW else {}
    payload |= {name: call.body[name] for name in (_CUSTOM_FLOW, "limit") if name in call.body}
    enrichments = call.store["supersearch_enrichments"]
    before = enrichments.get(resource_id, {"enrichment_payload": {}})
    enrichments[resource_id] = {
        "id": identifier(call.store.clock.now()),
        "organization_id": call.store.workspace,
        "resource_type": _CAMPAIGN if resource_id in call.store["campaigns"] else _LIST,
        "in_progress": False,
        "has_no_leads": False,
        "exists": True,
        **before,
        **call.body,
        "enrichment_payload": before["enrichment_payload"] | payload,
    }
    about = "campaign_id" if resource_id in call.store["campaigns"] else "list_id"
    audit_logs.record(call, audit_logs.SUPERSEARCH_ENRICHMENT_CREATED, **{about: resource_id})
    return _ran(call, enrichments[resource_id])


@GROUP.endpoint("POST /api/v2/supersearch-enrichment/run")
def run(call: Call) -> Record:
    """The enrichment of a list or a campaign, which has run once more."""
    return _ran(call, call.store["supersearch_enrichments"].find(call.body["resource_id"]))


@GROUP.endpoint("GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress")
def list_ai(call: Call) -> list[Record]:
    """The AI enrichments of a list or a campaign; the next time that somebody asks, they will be further."""
    names = ("id", "organization_id", "resource_id", "resource_type", "output_column", "status")
    enrichments = call.store["supersearch_ai_enrichments"].values()
    found = [one for one in enrichments if one["resource_id"] == call.path["resource_id"]]
    answer = [{name: one[name] for name in names} for one in found]
    for one in found:
        one["status"] = _NEXT.get(one["status"], one["status"])
    return answer


@GROUP.endpoint("PATCH /api/v2/supersearch-enrichment/{resource_id}/settings")
def update_settings(call: Call) -> Record:
    """The enrichment of a list or a campaign with other settings."""
    enrichment = call.store["supersearch_enrichments"].find(call.path["resource_id"])
    enrichment |= call.body
    names = ("id", "limit", "organization_id", "enrichment_payload", "auto_update", "skip_rows_without_email")
    others = ("in_progress", "type", "resource_id", "resource_type")
    return {name: enrichment[name] for name in (*names, *others) if name in enrichment}


@GROUP.endpoint("GET /api/v2/supersearch-enrichment/history/{resource_id}")
def list_history(call: Call) -> list[Record]:
    """What was run for a list or a campaign, the newest first."""
    runs = [
        found for found in call.store["supersearch_runs"].values() if found["resource_id"] == call.path["resource_id"]
    ]
    offset = call.query.get("offset", 0)
    return runs[::-1][offset : offset + call.query.get("limit", len(runs))]


def _ran(call: Call, enrichment: Record) -> Record:
    now = call.store.clock.now()
    shown = ("organization_id", "resource_id", "resource_type", "enrichment_payload")
    run = {"id": identifier(now), "timestamp_created": timestamp(now), **{name: enrichment[name] for name in shown}}
    call.store["supersearch_runs"][run["id"]] = run
    call.store.notices.append(Notice(event_type="supersearch_enrichment_completed", time=timestamp(now)))
    names = ("id", "limit", "organization_id", "resource_id", "enrichment_payload")
    return {name: enrichment[name] for name in names if name in enrichment}
