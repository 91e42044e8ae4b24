# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group CRMActions; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "delete_phone_number",
    "list_phone_numbers",
]

if TYPE_CHECKING:
    from . import (
        delete_phone_number,
        list_phone_numbers,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
