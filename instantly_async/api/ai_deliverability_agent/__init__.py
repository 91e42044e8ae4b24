# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AIDeliverabilityAgent; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
