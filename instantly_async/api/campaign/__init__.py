# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Campaign; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
