"""The workspaces of a group, which are reached by the key of the workspace that administers them."""

from __future__ import annotations

from typing import Any

from ... import models
from ..client import InstantlyClient
from ..endpoint_modules import endpoint
from ..errors import DecodeError
from ..operation import Operation
from ..options.converters import fits_header
from ..secret import Secret
from .client import WorkspaceClient
from .names import named

LARGEST_GROUP = 10_000  # workspaces; an answer without end is none


class Group:
    """The workspaces that have accepted to belong to the group of a key's workspace."""

    def __init__(self, key: Secret, *, include_admin: bool) -> None:
        self.first = key
        self._include_admin = include_admin
        self._clients: dict[str, WorkspaceClient] = {}  # by ID

    async def find(self, client: InstantlyClient) -> list[WorkspaceClient]:
        """A client for each workspace that belongs to the group now; a workspace that stays keeps its name.

        Raises:
            ValueError: There is none.
            InstantlyError: They cannot be found.
        """
        admin: dict[str, object] = {}
        if self._include_admin:
            own = await client.workspaces.get()
            admin[_id(own.id, endpoint("workspaces.get").OPERATION, "the workspace has no id")] = own.name
        members, invited = await _members(client)
        found = {**admin, **members}
        if not found and not self._clients:
            open_ones = f" ({invited} invited, and not accepted yet)" if invited else ""
            raise ValueError(
                f"the workspace of this key administers no other one{open_ones}: "
                "give the key of a group's admin workspace, or a mapping of names to keys"
            )
        clients = {id: one for id, one in self._clients.items() if id in found}
        new = {id: name for id, name in found.items() if id not in clients}
        for workspace in named(new, [one.workspace.name for one in clients.values()]):
            assert workspace.id is not None
            on_behalf_of = None if workspace.id in admin else workspace.id
            clients[workspace.id] = WorkspaceClient(client, workspace, on_behalf_of=on_behalf_of)
        self._clients = clients
        return list(clients.values())


async def _members(client: InstantlyClient) -> tuple[dict[str, object], int]:
    """The names of those that have accepted, by their IDs, and how many are invited."""
    names: dict[str, object] = {}
    invited = 0
    pager = client.workspace_group_members.list(max_items=LARGEST_GROUP + 1)
    async for member in pager:
        if not isinstance(member, models.WorkspaceGroupMember):
            raise DecodeError(f"{pager._operation.name}: a member is no object", operation=pager._operation)
        if member.status == "pending":
            invited += 1
        if member.status != "accepted":
            continue
        id = _id(member.sub_workspace_id, pager._operation, "a member has no sub_workspace_id")
        names.setdefault(id, member.sub_workspace_name)
    if len(names) > LARGEST_GROUP:
        raise DecodeError(
            f"{pager._operation.name}: there are more than {LARGEST_GROUP} members", operation=pager._operation
        )
    return names, invited


def _id(given: Any, operation: Operation, problem: str) -> str:
    """The ID of a workspace as an answer has it."""
    if not isinstance(given, str) or not given or not fits_header(given):
        raise DecodeError(f"{operation.name}: {problem} that can be sent", operation=operation)
    return given
