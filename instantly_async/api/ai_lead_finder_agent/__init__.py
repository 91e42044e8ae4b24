# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AILeadFinderAgent; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
