# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group APIKey; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "create_api_key",
    "delete_api_key",
    "list_api_key",
]

if TYPE_CHECKING:
    from . import (
        create_api_key,
        delete_api_key,
        list_api_key,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
