"""Campaigns: what changes their status, copies, sharing, variables, and where a lead is found."""

from __future__ import annotations

import datetime
from copy import deepcopy

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..http.refusal import Refusal
from ..seeds import campaigns as seeds
from ..state.clock import identifier, timestamp
from ..state.owners import USER
from ..state.store import Record
from . import audit_logs, campaign_variables, sending_status
from . import custom_tag_mappings as mappings

# Codes of the API; the models that name them are generated, and may lose a name.
DRAFT, ACTIVE, PAUSED = 0, 1, 2

_SHARED_FOR = datetime.timedelta(days=7)
_SHARES = "campaign_shares"


def _begin(call: Call, campaign: Record) -> None:
    """A new campaign sends nothing until it is activated."""
    campaign["status"] = DRAFT


def _forget(call: Call, campaign: Record) -> None:
    """A deleted campaign takes with it what is of no use without: leads, subsequences, tags; its e-mails stay."""
    mappings.remove(call.store, "resource_id", campaign["id"])
    for table in (_SHARES, "supersearch_enrichments"):
        call.store[table].pop(campaign["id"], None)
    subsequences = call.store["subsequences"].values()
    inside = {
        "leads": call.store["leads"].having("campaign", campaign["id"]),
        "subsequences": (found for found in subsequences if found["parent_campaign"] == campaign["id"]),
    }
    for table, found in inside.items():
        for record in list(found):
            del call.store[table][record["id"]]


ENTITY = Entity(
    table="campaigns",
    path="/api/v2/campaigns",
    searched=("name",),
    filters={
        **mappings.filters("id"),
        "exclude_status": lambda call, campaign, value: bool(campaign["status"] != value),
        "ai_sales_agent_id": lambda call, campaign, value: campaign.get("ai_sdr_id") == value,
    },
    complete=_begin,
    deleted=_forget,
    log=audit_logs.log("campaign_id", updated=audit_logs.CAMPAIGN_UPDATE, deleted=audit_logs.CAMPAIGN_DELETION),
    seeds=seeds.campaigns,
)
GROUP = Group((ENTITY,))


@GROUP.endpoint("POST /api/v2/campaigns/{id}/activate")
def activate(call: Call) -> Record:
    """The campaign, active."""
    return _updated(call, {"status": ACTIVE}, audit_logs.CAMPAIGN_LAUNCH)


@GROUP.endpoint("POST /api/v2/campaigns/{id}/pause")
def pause(call: Call) -> Record:
    """The campaign, paused."""
    return _updated(call, {"status": PAUSED}, audit_logs.CAMPAIGN_PAUSE)


@GROUP.endpoint("POST /api/v2/campaigns/{id}/duplicate")
def duplicate(call: Call) -> Record:
    """A copy of the campaign, which is a draft without leads."""
    campaign = _campaign(call)
    return _copied(call, campaign, call.body.get("name", f"{campaign.get('name', '')} (copy)".strip()))


@GROUP.endpoint("POST /api/v2/campaigns/{id}/share")
def share(call: Call) -> None:
    """Nothing: for some days, others can make campaigns of this one."""
    campaign = _campaign(call)
    shares = call.store[_SHARES]
    shares[campaign["id"]] = {"id": campaign["id"], "timestamp_created": timestamp(call.store.clock.now())}


@GROUP.endpoint("POST /api/v2/campaigns/{id}/from-export")
def create_from_shared(call: Call) -> Record:
    """A copy of a shared campaign."""
    campaign = _campaign(call)
    shared = call.store[_SHARES].get(campaign["id"])
    now = call.store.clock.now()
    if shared is None or now - datetime.datetime.fromisoformat(shared["timestamp_created"]) > _SHARED_FOR:
        raise Refusal(403, "Campaign is not shared")
    return _copied(call, campaign, campaign.get("name", ""))


@GROUP.endpoint("POST /api/v2/campaigns/{id}/variables")
def add_variables(call: Call) -> Record:
    """The campaign with more variables."""
    campaign_variables.extend(_campaign(call), call.body["variables"])
    return _updated(call, {}, audit_logs.CAMPAIGN_UPDATE)


@GROUP.endpoint("GET /api/v2/campaigns/count-launched")
def count_launched(call: Call) -> Record:
    """How many campaigns are no drafts any more."""
    return {"count": sum(campaign["status"] != DRAFT for campaign in call.store["campaigns"].values())}


@GROUP.endpoint("GET /api/v2/campaigns/search-by-contact")
def search_by_contact(call: Call) -> Record:
    """The campaigns that a lead is in, by its address."""
    email = call.query.get("search", "")
    ids = {lead.get("campaign") for lead in call.store["leads"].having("email", email) if email}
    column = call.query.get("sort_column", "timestamp_created")

    def key(campaign: Record) -> tuple[bool, str]:
        return campaign.get(column) is not None, str(campaign.get(column))

    found = [campaign for campaign in call.store["campaigns"].values() if campaign["id"] in ids]
    return {"items": sorted(found, key=key, reverse=call.query.get("sort_order") == "desc")}


@GROUP.endpoint("GET /api/v2/campaigns/{id}/sending-status")
def get_sending_status(call: Call) -> Record:
    """Whether the campaign sends, and why not."""
    return sending_status.of(call, _campaign(call))


def _campaign(call: Call) -> Record:
    return call.store["campaigns"].find(call.path["id"])


def _updated(call: Call, changes: Record, activity_type: int) -> Record:
    campaign = _campaign(call)
    campaign |= {**changes, "timestamp_updated": timestamp(call.store.clock.now())}
    audit_logs.record(call, activity_type, campaign_id=campaign["id"])
    return campaign


def _copied(call: Call, campaign: Record, name: str) -> Record:
    now = call.store.clock.now()
    copy = deepcopy(campaign) | {
        "id": identifier(now),
        "name": name,
        "status": DRAFT,
        "timestamp_created": timestamp(now),
        "timestamp_updated": timestamp(now),
        "organization": call.store.workspace,
        "owned_by": USER,
    }
    call.store["campaigns"][copy["id"]] = copy
    return copy
