# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group InboxPlacementTest; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_inbox_placement_test",
    "delete_inbox_placement_test",
    "get_inbox_placement_test",
    "get_inbox_placement_test_esp_options",
    "list_inbox_placement_test",
    "patch_inbox_placement_test",
]

if TYPE_CHECKING:
    from . import (
        create_inbox_placement_test,
        delete_inbox_placement_test,
        get_inbox_placement_test,
        get_inbox_placement_test_esp_options,
        list_inbox_placement_test,
        patch_inbox_placement_test,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
