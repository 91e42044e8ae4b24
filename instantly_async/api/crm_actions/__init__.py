# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group CRMActions; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_phone_number,
        list_phone_numbers,
    )

__all__ = [
    "delete_phone_number",
    "list_phone_numbers",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
