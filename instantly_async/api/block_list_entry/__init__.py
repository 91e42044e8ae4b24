# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group BlockListEntry; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_block_list_entry",
    "createbluk_block_list_entry",
    "delete_block_list_entry",
    "deleteall_block_list_entry",
    "deletebulk_block_list_entry",
    "download_block_list_entry",
    "get_block_list_entry",
    "list_block_list_entry",
    "patch_block_list_entry",
]

if TYPE_CHECKING:
    from . import (
        create_block_list_entry,
        createbluk_block_list_entry,
        delete_block_list_entry,
        deleteall_block_list_entry,
        deletebulk_block_list_entry,
        download_block_list_entry,
        get_block_list_entry,
        list_block_list_entry,
        patch_block_list_entry,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
