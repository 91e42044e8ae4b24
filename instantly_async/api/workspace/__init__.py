# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Workspace; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
