"""Which API keys there are, and what each may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import scopes
from .refusal import Refusal

if TYPE_CHECKING:
    from .._core.operation import Operation

KEY = "sandbox-key-with-every-scope"
READ_ONLY_KEY = "sandbox-key-that-only-reads"

_SCOPES = {
    KEY: ("all:all",),
    READ_ONLY_KEY: ("accounts:read", "custom_tags:read"),
}


def authorize(header: str | None, operation: Operation) -> None:
    """Let a call pass if the key in its Authorization header allows the operation.

    Raises:
        Refusal: 401 for want of a known key, 403 for want of a scope.
    """
    if header is None:
        raise Refusal(401, "Missing Authorization header")
    scheme, _, key = header.partition(" ")
    if scheme.lower() != "bearer" or key not in _SCOPES:
        raise Refusal(401, "Invalid authorization header")
    if not scopes.grants(_SCOPES[key], operation):
        raise Refusal(403, "Forbidden")
