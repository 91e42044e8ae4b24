"""What all resource objects share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import InstantlyClient


class Resource:
    """The calls of one group of the API, made through one client."""

    def __init__(self, client: InstantlyClient) -> None:
        self._client = client
