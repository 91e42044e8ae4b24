"""Which API keys there are, and what each may do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import TYPE_CHECKING

from attrs import frozen

from ... import scopes
from ..http.refusal import Refusal
from .owners import ORGANIZATION

if TYPE_CHECKING:
    from ..._core.operation import Operation
    from .store import Workspaces

KEY = "sandbox-key-with-every-scope"
"""The API key of every sandbox that may do everything."""

READ_ONLY_KEY = "sandbox-key-that-only-reads"
"""The API key of every sandbox that has `accounts:read` and `custom_tags:read`."""

TABLE = "api_keys"


@frozen
class Grant:
    """What a key may do, and in which workspace."""

    workspace: str
    scopes: tuple[str, ...]


class Keys(dict[str, Grant]):
    """The keys of a sandbox that no workspace lists; it begins with two.

    The others are records of workspaces, which call with them as long as they are there.
    """

    def __init__(self, workspaces: Workspaces) -> None:
        super().__init__()
        self._workspaces = workspaces
        self._numbers = count(2)
        self.reset()

    def reset(self) -> None:
        """Take the first two keys, and no others."""
        self.clear()
        self[KEY] = Grant(ORGANIZATION, ("all:all",))
        self[READ_ONLY_KEY] = Grant(ORGANIZATION, ("accounts:read", "custom_tags:read"))

    def new(self, granted: Iterable[str], workspace: str) -> str:
        """Make a key."""
        key = next(key for number in self._numbers if (key := f"sandbox-key-{number}") not in self)
        self[key] = Grant(workspace, tuple(granted))
        return key

    def grant(self, key: str) -> Grant | None:
        """What a key may do; None where there is no such key."""
        listed = (
            Grant(store.workspace, tuple(record["scopes"]))
            for store in self._workspaces.values()
            for record in store[TABLE].values()
            if record["key"] == key
        )
        return self[key] if key in self else next(listed, None)

    def authorize(self, header: str | None, operation: Operation) -> Grant:
        """What the key in an Authorization header may do, if it allows the operation.

        Raises:
            Refusal: 401 for want of a known key, 403 for want of a scope.
        """
        if header is None:
            raise Refusal(401, "Missing Authorization header")
        scheme, _, key = header.partition(" ")
        grant = self.grant(key) if scheme.lower() == "bearer" else None
        if grant is None:
            raise Refusal(401, "Invalid authorization header or API key")
        if not scopes.grants(grant.scopes, operation):
            raise Refusal(403, "Forbidden")
        return grant
