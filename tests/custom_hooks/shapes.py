"""Schemas, and documents whose operations use them."""

from __future__ import annotations

import json

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi.document import Node
from custom_hooks.render.annotations import annotation
from custom_hooks.render.description import Package
from custom_hooks.render.reading import read

from . import published
from .collisions import add, reads, ref, sends

TEXT: Node = {"type": "string"}
NULL: Node = {"type": "null"}
MORE: Node = {"type": "object", "required": ["more"], "properties": {"more": TEXT}}


def fields(**properties: Node) -> Node:
    return {"type": "object", "properties": properties}


def array(items: Node) -> Node:
    return {"type": "array", "items": items}


def mapping(values: Node) -> Node:
    return {"type": "object", "additionalProperties": values}


def either(*options: Node) -> Node:
    return {"anyOf": list(options)}


def document_with(components: Node) -> Node:
    """A document whose operations read and send each of some components."""
    document = published.document()
    document["components"]["schemas"].update(components)
    for name in components:
        reads(document, f"read{name}", ref(name))
    properties = {f"sent{name}": ref(name) for name in components}
    add(document, "/api/v2/everything", "post", sends("sendEverything", properties))
    copy: Node = json.loads(json.dumps(document))
    return copy


def refined(document: Node, previous: Node | None = None) -> Node:
    return refine(document, {"actions": []}, previous or {}).document


def package_of(document: Node) -> Package:
    return read(refined(document))


def types(package: Package, name: str) -> dict[str, str]:
    return {field.name: annotation(field.type) for field in package.models[name].fields}
