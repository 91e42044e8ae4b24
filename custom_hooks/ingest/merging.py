"""`allOf` that refers to components: an object with the fields of all of them."""

from __future__ import annotations

from typing import Any

from ..openapi.document import Node, children, component_name, pointer_token, resolve
from ..openapi.schemas import COMPOSITIONS
from .aliases import facts, only_reference
from .compositions import merge_all_of
from .growth import Growth


def merge_components(document: Node) -> None:
    """Components that are made up of others have all their fields, so that each becomes one class."""
    growth = Growth(document)
    schemas = document["components"]["schemas"]
    merged = {
        name: written_out(document, schema, growth, f"#/components/schemas/{pointer_token(name)}")
        for name, schema in schemas.items()
        if _refers(schema)
    }
    schemas.update(merged)


def merge_uses(document: Node) -> None:
    """The same for what is made up of components where it is used."""
    _merge(document, document, Growth(document), "#")


def written_out(document: Node, schema: Node, growth: Growth, pointer: str) -> Node:
    """A schema without references at its top, and without `allOf` where its parts are objects."""
    if "$ref" in schema:
        return written_out(document, growth.copied(resolve(document, schema), pointer), growth, pointer)
    if not _refers(schema):
        return schema
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts = [written_out(document, part, growth, pointer) for part in schema["allOf"] if facts(part)]
    conditions = [part for part in parts if not {"type", "properties", *COMPOSITIONS} & part.keys()]
    objects = [part for part in parts if part not in conditions]
    conditions += [condition for part in objects if "properties" in part for condition in part.get("allOf", ())]
    merged = merge_all_of({"allOf": [*map(_without_conditions, objects), {"type": "object", **own}]})
    if "allOf" in merged:
        return schema
    return {**merged, "allOf": conditions} if conditions else merged


def _without_conditions(part: Node) -> Node:
    """Beside fields, `allOf` only says which of them go together."""
    return {key: value for key, value in part.items() if key != "allOf"} if "properties" in part else part


def _refers(schema: Node) -> bool:
    """Whether a schema is made up of components, or of what is."""
    return any("$ref" in part or _refers(part) for part in schema.get("allOf", ()))


def _merge(document: Node, node: Any, growth: Growth, pointer: str, inside: frozenset[str] = frozenset()) -> None:
    """Merge at and below a node; `inside` are the components whose fields it has already."""
    if isinstance(node, dict) and isinstance(node.get("allOf"), list) and _refers(node):
        names = [component_name(part) for part in node["allOf"] if "$ref" in part]
        merged: Node = node
        if target := only_reference(node):
            annotations = {key: value for key, value in node.items() if key not in {"allOf", "nullable"}}
            reference = {"$ref": target}
            merged = {"anyOf": [reference, {"type": "null"}]} if node.get("nullable") else reference
            merged |= annotations
        elif inside.intersection(names):  # a component in itself again, without end
            merged = {"$ref": next(part["$ref"] for part in node["allOf"] if "$ref" in part)}
        else:
            merged = dict(written_out(document, node, growth, pointer))
            inside |= {*names}
        node.clear()
        node.update(merged)
    for key, child in children(node):
        if isinstance(child, dict | list):
            _merge(document, child, growth, f"{pointer}/{pointer_token(key)}", inside)
