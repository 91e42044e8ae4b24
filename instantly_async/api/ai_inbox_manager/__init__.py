# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AIInboxManager; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_inbox_manager_agent",
    "create_inbox_manager_guidance",
    "delete_inbox_manager_guidance",
    "get_inbox_manager_agent",
    "get_inbox_manager_analytics_summary",
    "get_inbox_manager_analytics_summary_by_date",
    "get_inbox_manager_guidance",
    "get_inbox_manager_reply",
    "list_inbox_manager_activity",
    "list_inbox_manager_guidances",
    "list_inbox_manager_replies",
    "patch_inbox_manager_agent",
    "patch_inbox_manager_guidance",
    "patch_inbox_manager_reply",
]

if TYPE_CHECKING:
    from . import (
        create_inbox_manager_agent,
        create_inbox_manager_guidance,
        delete_inbox_manager_guidance,
        get_inbox_manager_agent,
        get_inbox_manager_analytics_summary,
        get_inbox_manager_analytics_summary_by_date,
        get_inbox_manager_guidance,
        get_inbox_manager_reply,
        list_inbox_manager_activity,
        list_inbox_manager_guidances,
        list_inbox_manager_replies,
        patch_inbox_manager_agent,
        patch_inbox_manager_guidance,
        patch_inbox_manager_reply,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
