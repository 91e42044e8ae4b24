"""Walking and checking an OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..errors import DocumentError

Node = dict[str, Any]

METHODS = ("get", "put", "post", "patch", "delete")
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every operation as (path, method, operation), in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: Node, node: Node) -> Node:
    """The node itself, or the component that it points to."""
    seen: set[str] = set()
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise DocumentError([f"{reference} points back to itself"])
        seen.add(reference)
        node = lookup(document, reference)
    return node


def lookup(document: Node, reference: str) -> Node:
    """What a local reference such as `#/components/schemas/Lead` points to."""
    node: Any = document
    for part in reference.removeprefix("#/").split("/"):
        try:
            node = node[part.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError):
            raise DocumentError([f"dangling $ref {reference}"]) from None
    assert isinstance(node, dict)
    return node


def mappings(node: Any) -> Iterator[Node]:
    """Every mapping at or below a node, the outermost first; it may be changed before the next one is asked for."""
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from mappings(child)


def referred(node: Any) -> set[str]:
    """The names of all entities that something refers to."""
    return {found["$ref"].rpartition("/")[2] for found in mappings(node) if isinstance(found.get("$ref"), str)}


def kinds(node: Node) -> list[str]:
    """The types that a schema names."""
    found = node.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def escaped(part: Any) -> str:
    """One part of a place in a document, as a JSON pointer spells it."""
    return str(part).replace("~", "~0").replace("/", "~1")


def check(document: Node) -> None:
    """Raise a DocumentError that lists everything the generator could not work with."""
    check_kind(document)
    problems = [*_operation_problems(document), *_reference_problems(document, document, "#")]
    if problems:
        raise DocumentError(problems)


def check_kind(document: Node) -> None:
    """Raise a DocumentError where this is no OpenAPI document at all."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DocumentError(["the document has no `openapi: 3.x` line, so it is no OpenAPI document"])
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise DocumentError(["the document has no paths"])


def _operation_problems(document: Node) -> Iterator[str]:
    places: dict[str, str] = {}
    for path, method, operation in operations(document):
        place = f"#/paths/{escaped(path)}/{method}"
        operation_id = operation.get("operationId")
        if not operation_id:
            yield f"{place}: the operation has no operationId"
        elif not IDENTIFIER.fullmatch(operation_id):
            yield f"{place}: operationId {operation_id!r} is no identifier"
        elif operation_id in places:
            yield f"{place}: operationId {operation_id!r} stands already at {places[operation_id]}"
        else:
            places[operation_id] = place
        if not operation.get("tags"):
            yield f"{place}: the operation has no tags"


def _reference_problems(document: Node, node: Any, place: str) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            try:
                lookup(document, reference)
            except DocumentError:
                yield f"{place}: dangling $ref {reference}"
        for key, value in node.items():
            yield from _reference_problems(document, value, f"{place}/{escaped(key)}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _reference_problems(document, value, f"{place}/{index}")
