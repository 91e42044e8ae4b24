# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group OAuth; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_oauth_session_status",
    "init_google_oauth",
    "init_microsoft_oauth",
]

if TYPE_CHECKING:
    from . import (
        get_oauth_session_status,
        init_google_oauth,
        init_microsoft_oauth,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
