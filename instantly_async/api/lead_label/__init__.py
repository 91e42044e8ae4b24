# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group LeadLabel; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_lead_label",
    "delete_lead_label",
    "get_lead_label",
    "list_lead_label",
    "patch_lead_label",
    "test_ai_reply_label_lead_labels",
]

if TYPE_CHECKING:
    from . import (
        create_lead_label,
        delete_lead_label,
        get_lead_label,
        list_lead_label,
        patch_lead_label,
        test_ai_reply_label_lead_labels,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
