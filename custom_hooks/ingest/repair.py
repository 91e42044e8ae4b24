"""What a published document leaves out or writes in an unusual way is repaired, so that the next steps can rely on it.

In the result every reference leads to a component, and every operation has its parameters and a success response. Wrong
facts are not repaired here but by the overlay.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..errors import DocumentError
from ..openapi.document import METHODS, Node, children, lookup, operations, pointer_token
from ..openapi.extensions import DANGLING
from ..openapi.paths import PARAMETER
from ..openapi.schemas import COMPOSITIONS
from .aliases import replace_aliases
from .growth import Growth
from .merging import merge_components
from .name_components import REFERENCE

BESIDE = {"properties", "allOf", "nullable"}  # what a schema may say about the same value beside a reference


def repair(document: Node) -> Iterator[str]:
    """Repair a document in place; gives a line for everything that had to be repaired."""
    yield from _settle_references(document)
    yield from replace_aliases(document)
    merge_components(document)
    yield from _settle_responses(document)
    yield from _settle_path_parameters(document)


def _settle_references(document: Node) -> Iterator[str]:
    """References to schemas stay; all others are replaced by what they refer to, and dangling ones are marked."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.update({name: {} for name, schema in schemas.items() if isinstance(schema, bool)})
    growth = Growth(document)
    yield from _settled(document, growth, schemas, "#/components/schemas")
    yield from _settled(document, growth, document["paths"], "#/paths")
    document["components"] = {"schemas": schemas}
    for item in document["paths"].values():
        shared = item.pop("parameters", [])
        for method in METHODS:
            if method in item:
                own = item[method].get("parameters", [])
                named = [node for node in (*shared, *own) if {"in", "name"} <= node.keys()]  # no dangling ones
                by_name = {(node["in"], node["name"]): node for node in named}
                item[method]["parameters"] = [{"schema": {}, **copy.deepcopy(node)} for node in by_name.values()]


def _settled(document: Node, growth: Growth, node: Any, pointer: str, inside: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(node, dict):
        _replace_boolean_schemas(node)
        reference = node.get("$ref")
        if isinstance(reference, str):
            try:
                target = lookup(document, reference)
            except DocumentError:
                target = None
            if target is None or reference in inside:
                node.clear()
                node[DANGLING] = reference
                yield f"{pointer}: {reference} does not exist"
            elif REFERENCE.fullmatch(reference) and node.keys() & BESIDE:
                node["allOf"] = [{"$ref": node.pop("$ref")}, *node.get("allOf", ())]
            elif not REFERENCE.fullmatch(reference):
                node.clear()
                node.update(growth.copied(target, pointer))
                inside = (*inside, reference)
    for key, child in list(children(node)):
        yield from _settled(document, growth, child, f"{pointer}/{pointer_token(key)}", inside)


def _replace_boolean_schemas(node: Node) -> None:
    """`true` as a schema allows everything; `false` is rare and useless, and is read in the same way."""
    for keyword in ("schema", "items", "not", "if", "then", "else", "contains"):
        if isinstance(node.get(keyword), bool):
            node[keyword] = {}
    if isinstance(node.get("properties"), dict):
        node["properties"] = {name: {} if isinstance(s, bool) else s for name, s in node["properties"].items()}
    for keyword in COMPOSITIONS:
        if isinstance(node.get(keyword), list):
            node[keyword] = [{} if isinstance(schema, bool) else schema for schema in node[keyword]]


def _settle_responses(document: Node) -> Iterator[str]:
    """Every operation has a success response."""
    for path, method, operation in operations(document):
        responses = operation.setdefault("responses", {})
        if not any(status.startswith("2") for status in responses):
            responses["200"] = {}
            yield f"#/paths/{pointer_token(path)}/{method}: no success response is described"


def _settle_path_parameters(document: Node) -> Iterator[str]:
    """The path parameters of an operation are those of its path template."""
    for path, method, operation in operations(document):
        names = dict.fromkeys(PARAMETER.findall(path))
        declared = {node["name"] for node in operation["parameters"] if node["in"] == "path"}
        for name in sorted(declared ^ names.keys()):
            only = "the path template" if name in names else "the parameters"
            yield f"#/paths/{pointer_token(path)}/{method}: only {only} has {name}"
        kept = [node for node in operation["parameters"] if node["in"] != "path" or node["name"] in names]
        missing = [{"name": name, "in": "path", "schema": {"type": "string"}} for name in names if name not in declared]
        operation["parameters"] = [*missing, *kept]
        for node in operation["parameters"]:
            node["required"] = node["in"] == "path" or node.get("required", False)
