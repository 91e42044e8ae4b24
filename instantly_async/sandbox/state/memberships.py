"""Which workspace administers which: records of membership in workspace groups, kept by the one that invited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..http.refusal import Refusal
from .clock import identifier, timestamp
from .table import Record

if TYPE_CHECKING:
    from .store import Store

TABLE = "workspace_group_members"
PENDING, ACCEPTED = "pending", "accepted"


def add(administrator: Store, name: str, status: str) -> Record:
    """Let a workspace belong to the group of another one, or be invited to it."""
    now = administrator.clock.now()
    membership: Record = {
        "id": identifier(now),
        "admin_workspace_id": administrator.workspace,
        "sub_workspace_id": name,
        "status": status,
        "timestamp_created": timestamp(now),
        "timestamp_updated": timestamp(now),
    }
    administrator[TABLE][membership["id"]] = membership
    return membership


def of(workspaces: Mapping[str, Store], name: str) -> Iterator[Record]:
    """The memberships of a workspace in the groups of others, open invitations among them."""
    for store in workspaces.values():
        for membership in store[TABLE].values():
            if membership["sub_workspace_id"] == name and membership["status"] in {PENDING, ACCEPTED}:
                yield membership


def administrator(workspaces: Mapping[str, Store], name: str) -> str | None:
    """ID of the workspace that administers another one; None where it is its own master, or there is no such one."""
    accepted = (found for found in of(workspaces, name) if found["status"] == ACCEPTED and name in workspaces)
    return next((str(found["admin_workspace_id"]) for found in accepted), None)


def store_for(workspaces: Mapping[str, Store], caller: str, name: str) -> Store:
    """What a workspace has, for a caller that is the workspace itself or administers it.

    Raises:
        Refusal: 403, the caller does not, or there is no such workspace.
    """
    if name != caller and administrator(workspaces, name) != caller:
        raise Refusal(403, "Forbidden")
    return workspaces[name]
