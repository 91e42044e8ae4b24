# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group OAuth; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_oauth_session_status,
        init_google_oauth,
        init_microsoft_oauth,
    )

__all__ = [
    "get_oauth_session_status",
    "init_google_oauth",
    "init_microsoft_oauth",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
