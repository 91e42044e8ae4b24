# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group CampaignSubsequence; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
