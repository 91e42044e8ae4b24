"""Subsequences: of which campaign they are, what changes their status, and copies."""

from __future__ import annotations

from copy import deepcopy

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..seeds import campaigns as seeds
from ..state.clock import identifier, timestamp
from ..state.store import Record
from . import audit_logs, lead_records, sending_status
from .campaigns import ACTIVE, DRAFT, PAUSED


def _begin(call: Call, subsequence: Record) -> None:
    """A new subsequence has a campaign, and its schedule unless another one was given."""
    campaign = call.store["campaigns"].find(call.body["parent_campaign"])
    subsequence["parent_campaign"] = campaign["id"]
    subsequence["status"] = DRAFT
    subsequence["timestamp_leads_updated"] = subsequence["timestamp_created"]
    subsequence.setdefault("subsequence_schedule", deepcopy(campaign["campaign_schedule"]))


def _forget(call: Call, subsequence: Record) -> None:
    """The leads of a deleted subsequence are in none."""
    for lead in call.store["leads"].having("campaign", subsequence["parent_campaign"]):
        if lead.get("subsequence_id") == subsequence["id"]:
            lead_records.leave_subsequence(lead)


GROUP = Group(
    (
        Entity(
            table="subsequences",
            path="/api/v2/subsequences",
            searched=("name",),
            filters={
                "parent_campaign_not": lambda call, subsequence, value: bool(subsequence["parent_campaign"] != value)
            },
            complete=_begin,
            deleted=_forget,
            log=audit_logs.log("subsequence_id", updated=audit_logs.SUBSEQUENCE_UPDATE),
            seeds=seeds.subsequences,
        ),
    )
)


@GROUP.endpoint("POST /api/v2/subsequences/{id}/pause")
def pause(call: Call) -> Record:
    """The subsequence, paused."""
    return _with_status(call, PAUSED)


@GROUP.endpoint("POST /api/v2/subsequences/{id}/resume")
def resume(call: Call) -> Record:
    """The subsequence, active."""
    return _with_status(call, ACTIVE)


@GROUP.endpoint("POST /api/v2/subsequences/{id}/duplicate")
def duplicate(call: Call) -> Record:
    """A copy of the subsequence in a campaign, as a draft."""
    subsequence = _subsequence(call)
    now = call.store.clock.now()
    copy = deepcopy(subsequence) | {
        "id": identifier(now),
        "parent_campaign": call.store["campaigns"].find(call.body["parent_campaign"])["id"],
        "name": call.body.get("name", subsequence.get("name", "")),
        "status": DRAFT,
        "timestamp_created": timestamp(now),
        "timestamp_leads_updated": timestamp(now),
    }
    call.store["subsequences"][copy["id"]] = copy
    return copy


@GROUP.endpoint("GET /api/v2/subsequences/{id}/sending-status")
def get_sending_status(call: Call) -> Record:
    """Whether the subsequence sends, and why not."""
    subsequence = _subsequence(call)
    call.store["campaigns"].find(subsequence["parent_campaign"])
    return sending_status.of(call, subsequence)


def _subsequence(call: Call) -> Record:
    return call.store["subsequences"].find(call.path["id"])


def _with_status(call: Call, status: int) -> Record:
    subsequence = _subsequence(call)
    subsequence["status"] = status
    audit_logs.record(call, audit_logs.SUBSEQUENCE_UPDATE, subsequence_id=subsequence["id"])
    return subsequence
