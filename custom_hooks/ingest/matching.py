"""Which operation of a new document is which one of openapi.yaml.

Names in Python come from openapi.yaml. The published document renames, reorders and respells; so an operation is known
by its endpoint (method and path), and by its operationId only where the endpoint is gone.
"""

from __future__ import annotations

from typing import NamedTuple

from ..openapi.document import Node, operations, published_id
from ..openapi.paths import canonical

Endpoint = tuple[str, str]  # path and method


class Match(NamedTuple):
    """An operation of openapi.yaml with its path; it has moved where the new document has another endpoint for it."""

    path: str
    operation: Node
    moved: bool = False


def matching_operations(document: Node, previous: Node) -> dict[Endpoint, Match]:
    """The operations of a published document that openapi.yaml has already, by their endpoint in the document.

    Each operation of openapi.yaml matches one at most; two that swapped their operationIds keep their endpoints.
    """
    new = {(path, method): operation for path, method, operation in operations(document)}
    old = {(path, method): Match(path, operation) for path, method, operation in operations(previous)}
    found: dict[Endpoint, Match] = {}
    for key, moved in ((_same_path, False), (_same_template, False), (_same_id, True), (_same_change, True)):
        by_key = {key(endpoint, published_id(match.operation)): endpoint for endpoint, match in old.items()}
        for endpoint, operation in new.items():
            same = by_key.pop(key(endpoint, operation.get("operationId", "")), None) if endpoint not in found else None
            if same is not None:
                found[endpoint] = old.pop(same)._replace(moved=moved)
    return found


def _same_path(endpoint: Endpoint, _: str) -> tuple[str, str]:
    return endpoint


def _same_template(endpoint: Endpoint, _: str) -> tuple[str, str]:
    return canonical(endpoint[0]), endpoint[1]


def _same_id(endpoint: Endpoint, operation_id: str) -> tuple[str, str]:
    return operation_id, endpoint[1]


def _same_change(endpoint: Endpoint, operation_id: str) -> tuple[str, str]:
    """POST, PUT, PATCH and DELETE all change something: one may replace another."""
    return operation_id, "get" if endpoint[1] == "get" else canonical(endpoint[0])


def is_same(endpoint: Endpoint, old_endpoint: Endpoint) -> bool:
    """Whether an operation with the operationId of an old one is that one, and not another one of its name."""
    (path, method), (old_path, old_method) = endpoint, old_endpoint
    return method == old_method or (canonical(path) == canonical(old_path) and "get" not in (method, old_method))
