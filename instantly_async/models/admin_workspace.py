# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AdminWorkspace(Model):
    """The admin workspace above the current workspace.

    Attributes:
        workspace_name: Name of the admin workspace; the text `Undefined` if there is none.
        has_admin_workspace: Whether the current workspace belongs to an admin workspace.
        workspace_group_member_id: Group member that links the two workspaces; delete it to leave the admin
            workspace.
    """

    workspace_name: str
    has_admin_workspace: bool
    workspace_group_member_id: str | None = LEFT_OUT
