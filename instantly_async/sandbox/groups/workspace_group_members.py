"""Workspace group members: the workspaces that this one administers, or is administered by."""

from __future__ import annotations

from ..engine.entity import Entity
from ..engine.group import Call, Group
from ..state.store import Record
from .workspaces import current


def _complete(call: Call, member: Record) -> None:
    """A workspace is invited by this one, and has not accepted yet; its name is known to itself."""
    member |= {
        "admin_workspace_id": call.store.workspace,
        "admin_workspace_name": current(call.store)["name"],
        "status": "pending",
    }


GROUP = Group(
    (
        Entity(
            table="workspace_group_members",
            path="/api/v2/workspace-group-members",
            unique=("sub_workspace_id",),
            complete=_complete,
        ),
    )
)


@GROUP.endpoint("GET /api/v2/workspace-group-members/admin")
def get_admin_workspace(call: Call) -> Record:
    """Whether another workspace administers this one."""
    answer: Record = {"workspace_name": current(call.store)["name"], "has_admin_workspace": False}
    for member in call.store["workspace_group_members"].values():
        if member["sub_workspace_id"] == call.store.workspace and member["status"] == "accepted":
            answer |= {"has_admin_workspace": True, "workspace_group_member_id": member["id"]}
    return answer
