"""What a sandbox was sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen


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
