# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Lead; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        bulk_add_leads,
        bulk_assign_leads,
        bulk_delete_leads,
        create_lead,
        delete_lead,
        get_lead,
        list_leads,
        merge_leads,
        move_lead_to_subsequence,
        move_leads,
        patch_lead,
        remove_lead_from_subsequence,
        update_lead_interest_status,
    )

__all__ = [
    "bulk_add_leads",
    "bulk_assign_leads",
    "bulk_delete_leads",
    "create_lead",
    "delete_lead",
    "get_lead",
    "list_leads",
    "merge_leads",
    "move_lead_to_subsequence",
    "move_leads",
    "patch_lead",
    "remove_lead_from_subsequence",
    "update_lead_interest_status",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
