# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AccountCampaignMapping; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_account_campaign_mapping",
]

if TYPE_CHECKING:
    from . import (
        get_account_campaign_mapping,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
