# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AILeadFinderAgent; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_lead_finder_agent",
    "get_lead_finder_agent_by_id",
    "get_lead_finder_agent_stats",
    "list_lead_finder_agent_activities_by_id",
    "list_lead_finder_agents",
    "pause_lead_finder_agent_by_id",
    "resume_lead_finder_agent_by_id",
    "update_lead_finder_agent",
]

if TYPE_CHECKING:
    from . import (
        create_lead_finder_agent,
        get_lead_finder_agent_by_id,
        get_lead_finder_agent_stats,
        list_lead_finder_agent_activities_by_id,
        list_lead_finder_agents,
        pause_lead_finder_agent_by_id,
        resume_lead_finder_agent_by_id,
        update_lead_finder_agent,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
