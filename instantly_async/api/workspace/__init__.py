# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Workspace; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "add_workspace_agency_domain",
    "cancel_current_workspace_removal",
    "change_workspace_owner",
    "delete_workspace_domain",
    "get_workspace",
    "get_workspace_domain_info",
    "patch_workspace",
    "schedule_current_workspace_removal",
]

if TYPE_CHECKING:
    from . import (
        add_workspace_agency_domain,
        cancel_current_workspace_removal,
        change_workspace_owner,
        delete_workspace_domain,
        get_workspace,
        get_workspace_domain_info,
        patch_workspace,
        schedule_current_workspace_removal,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
