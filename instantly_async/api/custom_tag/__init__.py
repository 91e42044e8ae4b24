# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group CustomTag; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_custom_tag",
    "delete_custom_tag",
    "get_custom_tag",
    "list_custom_tag",
    "patch_custom_tag",
    "toggle_tag_resource",
]

if TYPE_CHECKING:
    from . import (
        create_custom_tag,
        delete_custom_tag,
        get_custom_tag,
        list_custom_tag,
        patch_custom_tag,
        toggle_tag_resource,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
