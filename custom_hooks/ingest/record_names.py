"""A Python name that something new would take away is recorded in openapi.yaml, so that it stays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from ..openapi import python_names
from ..openapi.document import Node, operations
from ..openapi.extensions import PYTHON_NAME

Key = TypeVar("Key")


def record_names(document: Node, previous: Node) -> None:
    """Record the names of arguments and fields that would otherwise be others than in the present openapi.yaml."""
    known = {operation["operationId"]: (path, operation) for path, _, operation in operations(previous)}
    for path, _, operation in operations(document):
        if operation["operationId"] in known:
            _record(
                python_names.arguments(previous, *known[operation["operationId"]]),
                partial(python_names.arguments, document, path, operation),
                python_names.argument_nodes(document, path, operation),
            )
    pages, old_pages = python_names.pages(document), python_names.pages(previous)
    old_schemas = previous["components"]["schemas"]
    for name, schema in document["components"]["schemas"].items():
        if name in old_schemas:
            taken = python_names.names_of_model(schema, pages.get(name), name)
            before = python_names.fields(old_schemas[name], old_pages.get(name), name)
            _record(
                {field: python for field, python in before.items() if python not in taken},
                partial(python_names.fields, schema, pages.get(name), name),
                schema.get("properties", {}),
            )


def _record(before: dict[Key, str], names: Callable[[], dict[Key, str]], nodes: dict[Key, Node]) -> None:
    """Record names until none moves; what makes room for one may take the name of another one."""
    while moved := {key for key, name in names().items() if before.get(key, name) != name}:
        for key in moved:
            nodes[key][PYTHON_NAME] = before[key]
