# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group WorkspaceMember; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_workspace_member",
    "delete_workspace_member",
    "get_workspace_member",
    "list_workspace_member",
    "patch_workspace_member",
]

if TYPE_CHECKING:
    from . import (
        create_workspace_member,
        delete_workspace_member,
        get_workspace_member,
        list_workspace_member,
        patch_workspace_member,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
