# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Campaign; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "activate_campaign",
    "add_variables",
    "count_launched",
    "create_campaign",
    "create_from_export",
    "delete_campaign",
    "duplicate",
    "export_campaign",
    "get_campaign",
    "get_campaign_analytics",
    "get_campaign_analytics_overview",
    "get_campaign_sending_status",
    "get_campaign_steps_analytics",
    "get_daily_campaign_analytics",
    "list_campaign",
    "patch_campaign",
    "pause_campaign",
    "search_by_contact",
    "share_campaign",
]

if TYPE_CHECKING:
    from . import (
        activate_campaign,
        add_variables,
        count_launched,
        create_campaign,
        create_from_export,
        delete_campaign,
        duplicate,
        export_campaign,
        get_campaign,
        get_campaign_analytics,
        get_campaign_analytics_overview,
        get_campaign_sending_status,
        get_campaign_steps_analytics,
        get_daily_campaign_analytics,
        list_campaign,
        patch_campaign,
        pause_campaign,
        search_by_contact,
        share_campaign,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
