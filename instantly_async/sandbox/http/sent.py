"""What a sandbox was sent."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from attrs import frozen

MOST_REQUESTS = 10_000
MOST_BYTES = 50_000_000


@frozen
class SentRequest:
    """A request that was let through; the key is not in it.

    Attributes:
        operation: Name of the operation, such as `leads.list`.
        workspace: ID of the workspace that it was about.
        path: The path's values by name.
        query: The query's values by name.
        body: The fields of the body.
    """

    operation: str
    workspace: str
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]


class SentRequests(deque[SentRequest]):
    """The latest requests, as many as fit into a limit of bytes."""

    def __init__(self) -> None:
        super().__init__()
        self._sizes: deque[int] = deque()
        self._bytes = 0

    def keep(self, request: SentRequest, size: int) -> None:
        """Keep a request with a body of so many bytes, and let go of the first ones as far as needed."""
        self.append(request)
        self._sizes.append(size)
        self._bytes += size
        while len(self) > MOST_REQUESTS or (self._bytes > MOST_BYTES and len(self) > 1):
            self.popleft()
            self._bytes -= self._sizes.popleft()

    def clear(self) -> None:
        """Let go of all."""
        super().clear()
        self._sizes.clear()
        self._bytes = 0
