# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Account; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_account",
    "delete_account",
    "disable_warmup_for_accounts",
    "enable_warmup_for_accounts",
    "get_account",
    "get_ctd_status",
    "get_daily_account_analytics",
    "get_warmup_analytics",
    "list_account",
    "mark_account_fixed",
    "move_accounts",
    "patch_account",
    "pause_account",
    "pause_accounts",
    "resume_account",
    "test_account_vitals",
]

if TYPE_CHECKING:
    from . import (
        create_account,
        delete_account,
        disable_warmup_for_accounts,
        enable_warmup_for_accounts,
        get_account,
        get_ctd_status,
        get_daily_account_analytics,
        get_warmup_analytics,
        list_account,
        mark_account_fixed,
        move_accounts,
        patch_account,
        pause_account,
        pause_accounts,
        resume_account,
        test_account_vitals,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
