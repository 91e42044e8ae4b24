# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AIAgent; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_ai_agent",
    "delete_ai_agent",
    "get_ai_agent",
    "get_ai_agent_analytics",
    "list_ai_agent",
    "patch_ai_agent",
]

if TYPE_CHECKING:
    from . import (
        create_ai_agent,
        delete_ai_agent,
        get_ai_agent,
        get_ai_agent_analytics,
        list_ai_agent,
        patch_ai_agent,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
