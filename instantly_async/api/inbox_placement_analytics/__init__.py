# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group InboxPlacementAnalytics; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_inbox_placement_analytics",
    "get_inbox_placement_analytics_deliverability_insights",
    "get_inbox_placement_analytics_stats_by_date",
    "get_inbox_placement_analytics_stats_by_test_id",
    "list_inbox_placement_analytics",
]

if TYPE_CHECKING:
    from . import (
        get_inbox_placement_analytics,
        get_inbox_placement_analytics_deliverability_insights,
        get_inbox_placement_analytics_stats_by_date,
        get_inbox_placement_analytics_stats_by_test_id,
        list_inbox_placement_analytics,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
