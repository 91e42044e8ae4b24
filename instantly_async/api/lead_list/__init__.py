# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group LeadList; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_lead_list",
    "delete_lead_list",
    "get_lead_list",
    "get_verification_stats",
    "list_lead_list",
    "patch_lead_list",
]

if TYPE_CHECKING:
    from . import (
        create_lead_list,
        delete_lead_list,
        get_lead_list,
        get_verification_stats,
        list_lead_list,
        patch_lead_list,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
