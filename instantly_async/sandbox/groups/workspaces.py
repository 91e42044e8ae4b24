"""Workspaces: the one that a key belongs to, its agency domain, its owner, its removal."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..http.refusal import Refusal
from ..state.clock import START, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record, Store

_UNTIL_REMOVAL = datetime.timedelta(days=30)


def _seeds() -> Iterator[Record]:
    created = timestamp(START - datetime.timedelta(days=400))
    yield {
        "id": ORGANIZATION,
        "timestamp_created": created,
        "timestamp_updated": created,
        "owner": USER,
        "name": "Acme Outreach",
        "plan_id": "pid_hg_v1",
        "add_unsub_to_block": True,
        "default_opportunity_value": 1000,
    }


GROUP = Group((Entity(table="workspaces", path="/api/v2/workspaces", seeds=_seeds),))


def current(store: Store) -> Record:
    """The workspace of a call."""
    first = next(_seeds())
    return store["workspaces"].setdefault(store.workspace, {**first, "id": store.workspace, "name": "A workspace"})


@GROUP.endpoint("GET /api/v2/workspaces/current")
def get(call: Call) -> Record:
    """The workspace."""
    return current(call.store)


@GROUP.endpoint("PATCH /api/v2/workspaces/current")
def update(call: Call) -> Record:
    """The workspace with another name or logo."""
    return _changed(call, **call.body)


@GROUP.endpoint("POST /api/v2/workspaces/current/change-owner")
def change_owner(call: Call) -> Record:
    """The workspace, which belongs to another of its members; its owner so far is an admin."""
    members = call.store["workspace_members"].values()
    new = next((member for member in members if member["email"] == call.body["email"]), None)
    if new is None:
        raise Refusal(404, "Resource not found")
    for member in members:
        if member["role"] == "owner":
            member["role"] = "admin"
    new["role"] = "owner"
    return _changed(call, owner=new["user_id"])


@GROUP.endpoint("POST /api/v2/workspaces/current/schedule-for-removal")
def schedule_removal(call: Call) -> Record:
    """The workspace, which will be removed."""
    return _changed(call, scheduled_for_removal_at=timestamp(call.store.clock.now() + _UNTIL_REMOVAL))


@GROUP.endpoint("DELETE /api/v2/workspaces/current/schedule-for-removal")
def cancel_removal(call: Call) -> Record:
    """The workspace, which will stay."""
    return _changed(call, scheduled_for_removal_at=None)


@GROUP.endpoint("POST /api/v2/workspaces/current/whitelabel-domain")
def set_whitelabel_domain(call: Call) -> Record:
    """The workspace with an agency domain, which is not verified yet."""
    return _changed(call, org_client_domain=call.body["domain"])


@GROUP.endpoint("GET /api/v2/workspaces/current/whitelabel-domain")
def get_whitelabel_domain(call: Call) -> Record:
    """The agency domain, and the record that would verify it."""
    domain = current(call.store).get("org_client_domain")
    if domain is None:
        raise Refusal(404, "Resource not found")
    wanted = {"type": "TXT", "domain": domain, "value": f"verify={call.store.workspace}", "reason": "Not there yet"}
    return {"verified": False, "name": domain, "verification": [wanted]}


@GROUP.endpoint("DELETE /api/v2/workspaces/current/whitelabel-domain")
def delete_whitelabel_domain(call: Call) -> Record:
    """The workspace without an agency domain."""
    return _changed(call, org_client_domain=None)


def _changed(call: Call, **changes: object) -> Record:
    workspace = current(call.store)
    workspace |= changes | {"timestamp_updated": timestamp(call.store.clock.now())}
    return workspace
