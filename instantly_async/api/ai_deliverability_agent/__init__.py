# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AIDeliverabilityAgent; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        complete_deliverability_feed_item,
        deploy_deliverability_agent,
        get_deliverability_agent,
        get_deliverability_agent_by_id,
        get_deliverability_agent_state,
        get_deliverability_agent_state_by_id,
        list_deliverability_agent_feed_items,
        patch_deliverability_agent,
        pause_deliverability_affected_accounts,
        pause_deliverability_campaign_sending,
        run_deliverability_agent_now,
        update_deliverability_agent_settings,
    )

__all__ = [
    "complete_deliverability_feed_item",
    "deploy_deliverability_agent",
    "get_deliverability_agent",
    "get_deliverability_agent_by_id",
    "get_deliverability_agent_state",
    "get_deliverability_agent_state_by_id",
    "list_deliverability_agent_feed_items",
    "patch_deliverability_agent",
    "pause_deliverability_affected_accounts",
    "pause_deliverability_campaign_sending",
    "run_deliverability_agent_now",
    "update_deliverability_agent_settings",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
