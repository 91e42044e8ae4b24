# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group EmailVerification; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "check_verification_status",
    "create_email_verification",
]

if TYPE_CHECKING:
    from . import (
        check_verification_status,
        create_email_verification,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
