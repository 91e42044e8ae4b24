"""What a published document leaves out or writes in an unusual place is settled, so that the next steps find it.

In the result no reference leads nowhere, and every operation has its parameters and an answer. Facts are not judged
here; that is what the overlay is for.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..errors import DocumentError
from ..openapi.document import METHODS, Node, escaped, lookup, operations
from ..openapi.extensions import DANGLING
from .hoist import CHOICES
from .matching import ENTITY, PARAMETER


def repair(document: Node) -> Iterator[str]:
    """Repair a document in place; gives a line for everything that had to be repaired."""
    yield from _settle_references(document)
    yield from _settle_answers(document)
    yield from _settle_path_parameters(document)


def _settle_references(document: Node) -> Iterator[str]:
    """Only entities are referred to; all else stands where it is used, and what leads nowhere is marked."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.update({name: {} for name, schema in schemas.items() if isinstance(schema, bool)})
    yield from _settled(document, schemas, "#/components/schemas", ())
    yield from _settled(document, document["paths"], "#/paths", ())
    for item in document["paths"].values():
        shared = item.pop("parameters", [])
        for method in METHODS:
            if method in item:
                own = item[method].get("parameters", [])
                named = [node for node in (*shared, *own) if {"in", "name"} <= node.keys()]  # not what leads nowhere
                by_name = {(node["in"], node["name"]): node for node in named}
                item[method]["parameters"] = list(by_name.values())


def _settled(document: Node, node: Any, place: str, inside: tuple[str, ...]) -> Iterator[str]:
    if isinstance(node, dict):
        _write_out_booleans(node)
        reference = node.get("$ref")
        if isinstance(reference, str):
            try:
                target = lookup(document, reference)
            except DocumentError:
                target = None
            if target is None or reference in inside:
                node.clear()
                node[DANGLING] = reference
                yield f"{place}: {reference} leads nowhere"
            elif not ENTITY.fullmatch(reference):
                node.clear()
                node.update(copy.deepcopy(target))
                inside = (*inside, reference)
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in list(children):
        yield from _settled(document, child, f"{place}/{escaped(key)}", inside)


def _write_out_booleans(node: Node) -> None:
    """`true` as a schema allows everything; `false` is as rare as it is useless, and is taken for the same."""
    for keyword in ("schema", "items", "not", "if", "then", "else", "contains"):
        if isinstance(node.get(keyword), bool):
            node[keyword] = {}
    if isinstance(node.get("properties"), dict):
        node["properties"] = {name: {} if isinstance(s, bool) else s for name, s in node["properties"].items()}
    for keyword in CHOICES:
        if isinstance(node.get(keyword), list):
            node[keyword] = [{} if isinstance(schema, bool) else schema for schema in node[keyword]]


def _settle_answers(document: Node) -> Iterator[str]:
    """Every operation has a success."""
    for path, method, operation in operations(document):
        responses = operation.setdefault("responses", {})
        if not any(status.startswith("2") for status in responses):
            responses["200"] = {}
            yield f"#/paths/{path}/{method}: no answer is described"


def _settle_path_parameters(document: Node) -> Iterator[str]:
    """The parameters of a path are those that stand in it."""
    for path, method, operation in operations(document):
        names = dict.fromkeys(PARAMETER.findall(path))
        declared = {node["name"] for node in operation["parameters"] if node["in"] == "path"}
        for name in declared ^ names.keys():
            place = "the path" if name in names else "the list"
            yield f"#/paths/{path}/{method}: parameter {name} stands only in {place}"
        kept = [node for node in operation["parameters"] if node["in"] != "path" or node["name"] in names]
        missing = [{"name": name, "in": "path", "schema": {"type": "string"}} for name in names if name not in declared]
        operation["parameters"] = [*missing, *kept]
        for node in operation["parameters"]:
            node["required"] = node["in"] == "path" or node.get("required", False)
