# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group InboxPlacementBlacklistAndSpamAssassinReport; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_inbox_placement_blacklist_and_spam_assassin_report",
    "list_inbox_placement_blacklist_and_spam_assassin_report",
]

if TYPE_CHECKING:
    from . import (
        get_inbox_placement_blacklist_and_spam_assassin_report,
        list_inbox_placement_blacklist_and_spam_assassin_report,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
