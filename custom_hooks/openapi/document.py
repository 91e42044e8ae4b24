"""Walking an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import DocumentError
from .extensions import PUBLISHED_ID

Node = dict[str, Any]

METHODS = ("get", "put", "post", "patch", "delete")


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every operation as (path, method, operation), in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def success_schemas(operation: Node) -> Iterator[Node]:
    """The schemas of what an operation gives when it succeeds."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield from (content["schema"] for content in response.get("content", {}).values())


def published_id(operation: Node) -> str:
    """The operationId by which the published document knows an operation of openapi.yaml."""
    name: str = operation.get(PUBLISHED_ID) or operation["operationId"]
    return name


def resolve(document: Node, node: Node) -> Node:
    """The node itself, or the component that it refers to."""
    seen: set[str] = set()
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise DocumentError([f"{reference} refers back to itself"])
        seen.add(reference)
        node = lookup(document, reference)
    return node


def lookup(document: Node, reference: str) -> Node:
    """What a local reference such as `#/components/schemas/Lead` refers to."""
    node: Any = document
    for token in reference.removeprefix("#/").split("/"):
        try:
            node = node[token.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError):
            raise DocumentError([f"dangling $ref {reference}"]) from None
    if not isinstance(node, dict):
        raise DocumentError([f"dangling $ref {reference}"])
    return node


def children(node: Any) -> Iterator[tuple[Any, Any]]:
    """What is directly inside of a mapping or a list, with its keys or its indexes."""
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)


def mappings(node: Any) -> Iterator[Node]:
    """Every mapping at or below a node, the outermost first; it may be changed before the next one is asked for."""
    if isinstance(node, dict):
        yield node
    for _, child in children(node):
        yield from mappings(child)


def component_name(node: Node) -> str:
    """The component that a node refers to; empty where it refers to none."""
    reference = node.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else ""


def referenced(node: Any) -> set[str]:
    """The names of the components that are referred to at or below a node."""
    return {component_name(mapping) for mapping in mappings(node)} - {""}


def reachable(node: Any, schemas: Node) -> set[str]:
    """The names of the components at or below a node, those inside of components included."""
    found: set[str] = set()
    more = referenced(node)
    while more:
        found |= more
        more = set().union(*(referenced(schemas.get(name)) for name in more)) - found
    return found


def pointer_token(part: Any) -> str:
    """One part of a JSON pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")
