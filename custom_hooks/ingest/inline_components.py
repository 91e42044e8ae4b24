"""What has no class in Python, or no name in openapi.yaml, is written where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.cycles import cycles
from ..openapi.document import (
    Node,
    children,
    component_name,
    mappings,
    operations,
    pointer_token,
    reachable,
    referenced,
)
from ..openapi.extensions import COMPONENT, OBJECT
from ..openapi.names import LONGEST_NAME, ROOM, distinct, folded
from ..openapi.schemas import subschemas, types_of
from .compositions import is_null, nullable_types
from .growth import Growth
from .matching import Endpoint, Match
from .merging import written_out


def write_values_inline(document: Node) -> None:
    """Python has classes for objects and enums; an enum becomes a component again, as all of them do."""
    schemas = document["components"]["schemas"]
    in_cycle = cycles({name: referenced(schema) for name, schema in schemas.items()})
    values = {name: schemas.pop(name) for name, schema in list(schemas.items()) if _is_value(schema)}
    for name in sorted(values.keys() & in_cycle.keys()):
        _take_objects_out(values[name], name, schemas)
    document_without_info = {key: item for key, item in document.items() if key != "info"}
    _Writer(document, values).write(document_without_info, "#")
    for node in mappings(document_without_info):
        if OBJECT in node:  # one of them may have the name of the value, so these are references only now
            node["$ref"] = f"#/components/schemas/{node.pop(OBJECT)}"


def write_new_ones_inline(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> None:
    """Names and corrections go by where a schema is used, so what openapi.yaml has inline stays inline for now."""
    schemas = document["components"]["schemas"]
    ours = previous["components"]["schemas"]
    in_cycle = cycles({name: referenced(schema) for name, schema in schemas.items()})
    new = {name: schema for name, schema in schemas.items() if name not in ours and name not in in_cycle}
    before = referenced(document)
    writer = _Writer(document, new)
    for name, schema in schemas.items():
        if name in ours:
            writer.write(schema, f"#/components/schemas/{pointer_token(name)}")
    for path, method, operation in operations(document):
        if (path, method) in matches:
            writer.write(operation, f"#/paths/{pointer_token(path)}/{method}")
    kept = {name: schema for name, schema in schemas.items() if name not in new or name not in before}
    needed = kept.keys() | reachable([document["paths"], kept], schemas)
    for name in schemas.keys() - needed:
        del schemas[name]


def write_bodies_inline(document: Node, previous: Node) -> Iterator[str]:
    """The fields of a body are arguments of its operation; a component that is only a body is removed."""
    schemas = document["components"]["schemas"]
    growth = Growth(document)
    bodies: set[str] = set()
    for path, method, operation in operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = _without_null(content.setdefault("schema", {}))
            schema.pop(COMPONENT, None)
            bodies |= {component_name(part) for part in (schema, *schema.get("allOf", ()))} - {""}
            content["schema"] = written_out(document, schema, growth, f"#/paths/{pointer_token(path)}/{method}")
    for name in sorted(bodies - referenced(document) - previous["components"]["schemas"].keys()):
        del schemas[name]
        yield f"#/components/schemas/{name}: written inline as a request body"


class _Writer:
    """Writes components inline in one document."""

    def __init__(self, document: Node, components: Node) -> None:
        self._growth = Growth(document)
        self._components = components

    def write(self, node: Any, pointer: str, inside: tuple[str, ...] = ()) -> None:
        """Write them at and below a node; `inside` are those that the node is in already."""
        if isinstance(node, dict) and (name := component_name(node)) in self._components:
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            node.clear()
            if name not in inside:
                node.update(self._growth.copied(self._components[name], pointer))
                node[COMPONENT] = name
            # A list, say, that has lists of its own kind as items keeps nothing else: Python has no such type.
            node.update(siblings)
            inside = (*inside, name)
        for key, child in children(node):
            if isinstance(child, dict | list):
                self.write(child, f"{pointer}/{pointer_token(key)}", inside)


def _is_value(schema: Node) -> bool:
    """Whether a component is something else than an object."""
    is_object = types_of(schema) == ["object"] or (not types_of(schema) and "properties" in schema)
    return not is_object or any(schema.get(key) for key in ("enum", "anyOf", "oneOf", "nullable"))


def _take_objects_out(value: Node, name: str, schemas: Node) -> None:
    """The objects in a value that contains itself become components: it may contain itself by way of these."""
    if not value.get("properties"):
        for _, _, inner in subschemas(value):
            _take_objects_out(inner, name, schemas)
        return
    taken = {folded(other) for other in schemas}
    free = next(one for one in distinct([name, name[: LONGEST_NAME - ROOM]]) if folded(one) not in taken)
    schemas[free] = {**{key: item for key, item in value.items() if key != "nullable"}, "type": "object"}
    types = nullable_types(value)
    value.clear()
    value.update({"anyOf": [{OBJECT: free}, {"type": "null"}]} if "null" in types else {OBJECT: free})


def _without_null(schema: Node) -> Node:
    """A body that may be null is one that may be left out."""
    options = [option for option in schema.get("anyOf", ()) if not is_null(option)]
    if len(options) == 1 and len(schema["anyOf"]) > 1:
        option: Node = options[0]
        return _without_null(option)
    types = nullable_types(schema)
    if schema.get("properties") and types == ["object", "null"]:
        return {**{key: value for key, value in schema.items() if key != "nullable"}, "type": "object"}
    return schema
