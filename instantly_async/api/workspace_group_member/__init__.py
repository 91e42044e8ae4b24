# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group WorkspaceGroupMember; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_workspace_group_member",
    "delete_workspace_group_member",
    "get_admin_workspace_group_member",
    "get_workspace_group_member",
    "list_workspace_group_member",
]

if TYPE_CHECKING:
    from . import (
        create_workspace_group_member,
        delete_workspace_group_member,
        get_admin_workspace_group_member,
        get_workspace_group_member,
        list_workspace_group_member,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
