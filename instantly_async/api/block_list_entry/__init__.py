# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group BlockListEntry; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
