# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group BackgroundJob; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_background_job",
    "list_background_job",
]

if TYPE_CHECKING:
    from . import (
        get_background_job,
        list_background_job,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
