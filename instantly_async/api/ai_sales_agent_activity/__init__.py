# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AISalesAgentActivity; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "list_ai_sales_agent_activity",
]

if TYPE_CHECKING:
    from . import (
        list_ai_sales_agent_activity,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
