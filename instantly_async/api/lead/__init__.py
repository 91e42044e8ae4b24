# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Lead; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
