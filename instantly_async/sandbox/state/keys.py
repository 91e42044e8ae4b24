"""Which API keys there are, and what each may do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from ... import scopes
from ..http.refusal import Refusal
from .owners import ORGANIZATION

if TYPE_CHECKING:
    from ..._core.operation import Operation

KEY = "sandbox-key-with-every-scope"
READ_ONLY_KEY = "sandbox-key-that-only-reads"


@frozen
class Grant:
    """What a key may do, and in which workspace."""

    workspace: str
    scopes: tuple[str, ...]


class Keys(dict[str, Grant]):
    """The keys of a sandbox; it begins with two."""

    def __init__(self) -> None:
        super().__init__()
        self.reset()

    def reset(self) -> None:
        """Take the first two keys, and no others."""
        self.clear()
        self[KEY] = Grant(ORGANIZATION, ("all:all",))
        self[READ_ONLY_KEY] = Grant(ORGANIZATION, ("accounts:read", "custom_tags:read"))

    def new(self, granted: Iterable[str], workspace: str) -> str:
        """Make a key."""
        key = f"sandbox-key-{len(self)}"
        self[key] = Grant(workspace, tuple(granted))
        return key

    def authorize(self, header: str | None, operation: Operation) -> Grant:
        """What the key in an Authorization header may do, if it allows the operation.

        Raises:
            Refusal: 401 for want of a known key, 403 for want of a scope.
        """
        if header is None:
            raise Refusal(401, "Missing Authorization header")
        scheme, _, key = header.partition(" ")
        if scheme.lower() != "bearer" or key not in self:
            raise Refusal(401, "Invalid authorization header or API key")
        if not scopes.grants(self[key].scopes, operation):
            raise Refusal(403, "Forbidden")
        return self[key]
