# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group CampaignSubsequence; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_campaign_subsequence,
        delete_campaign_subsequence,
        duplicate_subsequence,
        get_campaign_subsequence,
        get_subsequence_analytics,
        get_subsequence_sending_status,
        get_subsequence_steps_analytics,
        list_campaign_subsequence,
        patch_campaign_subsequence,
        pause_subsequence,
        resume_subsequence,
    )

__all__ = [
    "create_campaign_subsequence",
    "delete_campaign_subsequence",
    "duplicate_subsequence",
    "get_campaign_subsequence",
    "get_subsequence_analytics",
    "get_subsequence_sending_status",
    "get_subsequence_steps_analytics",
    "list_campaign_subsequence",
    "patch_campaign_subsequence",
    "pause_subsequence",
    "resume_subsequence",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
