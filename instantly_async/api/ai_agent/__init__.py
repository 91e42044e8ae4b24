# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AIAgent; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_ai_agent,
        delete_ai_agent,
        get_ai_agent,
        get_ai_agent_analytics,
        list_ai_agent,
        patch_ai_agent,
    )

__all__ = [
    "create_ai_agent",
    "delete_ai_agent",
    "get_ai_agent",
    "get_ai_agent_analytics",
    "list_ai_agent",
    "patch_ai_agent",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
