# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group AuditLog; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "list_audit_log",
]

if TYPE_CHECKING:
    from . import (
        list_audit_log,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
