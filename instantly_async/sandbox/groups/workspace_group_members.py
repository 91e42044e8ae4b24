"""Workspace group members: the workspaces that this one administers, or is administered by."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.group import Group
from ..engine.paging import page
from ..http.refusal import Refusal
from ..state import memberships
from ..state.store import Record
from .workspaces import current

GROUP = Group((Entity(table=memberships.TABLE, path="/api/v2/workspace-group-members"),))


@GROUP.endpoint("POST /api/v2/workspace-group-members")
def invite(call: Call) -> Record:
    """The invitation of a workspace, which has not been accepted yet."""
    own, invited = call.store.workspace, call.body["sub_workspace_id"]
    workspaces = call.store.workspaces
    is_taken = any(memberships.of(workspaces, invited)) or any(memberships.of(workspaces, own))
    if own == invited or is_taken or (invited in workspaces and workspaces[invited][memberships.TABLE]):
        raise Refusal(409, "The workspace cannot be invited to this group")
    return _named(call, memberships.add(call.store, invited, memberships.PENDING))


@GROUP.endpoint("GET /api/v2/workspace-group-members/{id}")
def get(call: Call) -> Record:
    """The membership. A workspace that is not known elsewhere accepts before somebody asks, and is there from then."""
    membership = call.store[memberships.TABLE].find(call.path["id"])
    _accept(call, membership)
    return _named(call, membership)


@GROUP.endpoint("GET /api/v2/workspace-group-members")
def list_members(call: Call) -> Record:
    """A page of the memberships; workspaces that are not known elsewhere accept before somebody asks, as above."""
    answer = page(call, call.store[memberships.TABLE].values(), by_id)
    for membership in answer["items"]:
        _accept(call, membership)
    answer["items"] = [_named(call, membership) for membership in answer["items"]]
    return answer


@GROUP.endpoint("GET /api/v2/workspace-group-members/admin")
def get_admin_workspace(call: Call) -> Record:
    """Whether another workspace administers this one."""
    answer: Record = {"workspace_name": current(call.store)["name"], "has_admin_workspace": False}
    for membership in memberships.of(call.store.workspaces, call.store.workspace):
        if membership["status"] == memberships.ACCEPTED:
            answer |= {"has_admin_workspace": True, "workspace_group_member_id": membership["id"]}
    return answer


def _accept(call: Call, membership: Record) -> None:
    name = membership["sub_workspace_id"]
    if membership["status"] == memberships.PENDING and name not in call.store.workspaces:
        call.store.workspaces.new(name)
        membership["status"] = memberships.ACCEPTED


def _named(call: Call, membership: Record) -> Record:
    """A membership with the names of both workspaces; one that is not known elsewhere has none."""
    sub = call.store.workspaces.get(membership["sub_workspace_id"])
    names = {"admin_workspace_name": current(call.store)["name"]}
    return membership | names | ({} if sub is None else {"sub_workspace_name": current(sub)["name"]})
