# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AISalesAgent; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "approve_ai_sdr_activity",
    "approve_sales_agent_activities",
    "approve_sales_agent_activity",
    "create_imported_leads_activity",
    "create_sales_agent",
    "create_sales_agent_guidance_rule",
    "delete_sales_agent_guidance_rule",
    "get_ai_sdr_analytics",
    "get_ai_sdr_lead_activity",
    "get_ai_sdr_lead_activity_summary",
    "get_ai_sdr_opportunity_summary",
    "get_sales_agent",
    "get_sales_agent_analytics",
    "get_sales_agent_lead_activity_summary",
    "get_sales_agent_opportunity_summary",
    "list_sales_agent_activities",
    "list_sales_agent_guidance_rules",
    "list_sales_agent_lead_activity",
    "patch_sales_agent",
    "patch_sales_agent_guidance_rule",
    "reject_ai_sdr_activity",
    "reject_sales_agent_activities",
    "reject_sales_agent_activity",
]

if TYPE_CHECKING:
    from . import (
        approve_ai_sdr_activity,
        approve_sales_agent_activities,
        approve_sales_agent_activity,
        create_imported_leads_activity,
        create_sales_agent,
        create_sales_agent_guidance_rule,
        delete_sales_agent_guidance_rule,
        get_ai_sdr_analytics,
        get_ai_sdr_lead_activity,
        get_ai_sdr_lead_activity_summary,
        get_ai_sdr_opportunity_summary,
        get_sales_agent,
        get_sales_agent_analytics,
        get_sales_agent_lead_activity_summary,
        get_sales_agent_opportunity_summary,
        list_sales_agent_activities,
        list_sales_agent_guidance_rules,
        list_sales_agent_lead_activity,
        patch_sales_agent,
        patch_sales_agent_guidance_rule,
        reject_ai_sdr_activity,
        reject_sales_agent_activities,
        reject_sales_agent_activity,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
