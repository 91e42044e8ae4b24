"""What all resource objects share."""

from __future__ import annotations

from .endpoints import Caller


class Resource:
    """The calls of one group of the API, made through one client."""

    def __init__(self, client: Caller) -> None:
        self._client = client
