"""Which operation, group and entity of a new document is which of openapi.yaml.

Python's names come from openapi.yaml. The published document renames, reorders, respells and forgets; so an operation
is known by its place (method and path), and only where that is gone by its operationId; groups and entities are known
by their letters.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..openapi.document import Node, operations
from ..openapi.extensions import PUBLISHED_ID

Place = tuple[str, str]  # path and method
PARAMETER = re.compile(r"\{([^}]*)\}")
ENTITY = re.compile(r"#/components/schemas/([^/]+)")


class Known(NamedTuple):
    """An operation of openapi.yaml, with its path; it has moved where the published document has another path."""

    path: str
    operation: Node
    moved: bool = False


def unnamed(path: str) -> str:
    """A path without the names of its parameters."""
    return PARAMETER.sub("{}", path)


def shape(path: str) -> str:
    """A path without what is mere spelling: a trailing slash, and the names of its parameters."""
    return unnamed(path.rstrip("/"))


def known_operations(document: Node, previous: Node) -> dict[Place, Known]:
    """The operations of a published document that openapi.yaml has already, by path and method in the document.

    Each operation of openapi.yaml is found once at most; two that swapped their operationIds both stay where they are.
    """
    new = {(path, method): operation for path, method, operation in operations(document)}
    old = {(path, method): Known(path, operation) for path, method, operation in operations(previous)}
    found: dict[Place, Known] = {}
    moves = {_same_id, _same_write}
    for same in (_same_path, _same_shape, _same_id, _same_write):
        by_key = {same(place, published_id(known.operation)): place for place, known in old.items()}
        for place, operation in new.items():
            match = by_key.pop(same(place, operation.get("operationId", "")), None) if place not in found else None
            if match is not None:
                found[place] = old.pop(match)._replace(moved=same in moves)
    return found


def _same_path(place: Place, _: str) -> Place:
    return place


def _same_shape(place: Place, _: str) -> Place:
    return shape(place[0]), place[1]


def _same_write(place: Place, operation_id: str) -> tuple[str, str]:
    """Whatever it is sent by: POST, PUT, PATCH and DELETE all change something."""
    return operation_id, "get" if place[1] == "get" else shape(place[0])


def _same_id(place: Place, operation_id: str) -> Place:
    return operation_id, place[1]


def is_same(path: str, method: str, old_path: str, old_method: str) -> bool:
    """Whether an operation that goes by the operationId of an old one is that one, and no other of its name."""
    return method == old_method or (shape(path) == shape(old_path) and "get" not in (method, old_method))


def published_id(operation: Node) -> str:
    """The operationId by which the published document knows an operation of openapi.yaml."""
    name: str = operation.get(PUBLISHED_ID) or operation["operationId"]
    return name


def letters(name: str) -> str:
    """A name without its spelling: `Inbox Placement Test` and `InboxPlacementTest` are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
