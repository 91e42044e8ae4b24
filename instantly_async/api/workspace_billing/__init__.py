# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group WorkspaceBilling; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_workspace_plan_details",
    "get_workspace_subscription_details",
]

if TYPE_CHECKING:
    from . import (
        get_workspace_plan_details,
        get_workspace_subscription_details,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
