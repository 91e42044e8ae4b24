"""One small document with one of each construct, and what an attacker may put into every place of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .published import body, operation

Node = dict[str, Any]
Place = tuple[str | int, ...]  # the keys that lead to a text; KEY as the last one means the name of what is there
KEY = -1

THING = {"$ref": "#/components/schemas/Thing"}
CODE = "__import__('os').abort()"
TEXTS: dict[str, list[str]] = json.loads((Path(__file__).parent / "hostile_texts.json").read_text(encoding="utf-8"))
LONG = ("x" * 201, "X" * 301, "x" * 25_000, "word " * 1_000, "9" * 400, '"' * 70, "\\" * 71, "`" * 70)
PAYLOADS = (*(text for texts in TEXTS.values() for text in texts), *LONG)
# Other kinds of values, in the place of texts and of everything else.
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**29, 10**400, float("nan"), float("inf"), [], {}, [[]], [None], {"": None}),
    *({"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Node"}, {"$ref": 5}, {"$ref": "#"}),
    *({"type": "object"}, {"type": ["string", "integer"]}, {"type": []}, {"const": None}, {"enum": []}, {"enum": [{}]}),
    *(
        {"enum": [1, "a", None]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"allOf": [THING, THING]},
        {"not": {}},
    ),
    *(
        {"x-enum-varnames": {"a": CODE}},
        {"x-component": "Evil"},
        {"properties": {"a": THING}, "items": THING},
        b"bytes",
    ),
)


def document() -> Node:
    """The document; no part of it is in two places."""
    independent: Node = copy.deepcopy(_DOCUMENT)
    return independent


def places(node: Any, path: Place = ()) -> Iterator[Place]:
    """Every text and every name of a document."""
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if isinstance(key, str):
            yield (*path, key, KEY)
        if isinstance(child, str):
            yield (*path, key)
        yield from places(child, (*path, key))


def values(node: Any, path: Place = ()) -> Iterator[Place]:
    """Every value of a document."""
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*path, key)
        yield from values(child, (*path, key))


def put(node: Node, place: Place, payload: Any) -> Node:
    """The document with another text, name or value in a place."""
    *parents, last = place[:-1] if place[-1] == KEY else place
    holder: Any = node
    for parent in parents:
        holder = holder[parent]
    if place[-1] == KEY:
        items = [(payload if key == last else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(items)
    else:
        holder[last] = copy.deepcopy(payload)
    return node


_COLOUR: Node = {
    "type": "string",
    "enum": ["red", "light blue"],
    "x-enumDescriptions": {"red": "Red"},
    "example": "red",
}
_CODE: Node = {"type": "number", "enum": [1, -1], "x-enumDescriptions": {"1": "Active", "-1": "Sending Error"}}
_NODE: Node = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
    },
}
_FIELDS: Node = {
    "id": {"type": "string", "format": "uuid", "readOnly": True, "description": "Vendor words"},
    "label": {
        "type": "string",
        "pattern": "^[a-z]+$",
        "minLength": 1,
        "maxLength": 20,
        "default": "none",
        "title": "Label",
    },
    "count": {"type": "number", "minimum": 0, "maximum": 100, "multipleOf": 1, "example": 3},
    "colour": _COLOUR,
    "code": {**_CODE, "deprecated": True},
    "mood": {"type": ["null", "number"], "enum": [1, 2, None]},
    "kind": {"const": "thing"},
    "only": {"type": "string", "const": "thing"},
    "mixed": {"enum": ["BIG", 1, True]},
    "when": {"type": "string", "format": "date-time", "examples": ["2026-01-01T00:00:00.000Z"]},
    "window": {"type": "object", "properties": {"from": {"type": "string"}}, "required": ["from"]},
    "free": {
        "type": "object",
        "additionalProperties": {"type": "array", "items": _COLOUR, "minItems": 1, "uniqueItems": True},
    },
    "either": {"anyOf": [THING, {"type": "string", "nullable": True}]},
    "one": {
        "oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}, {"type": "null"}]
    },
    "all": {"allOf": [THING, {"type": "object", "properties": {"extra": {"type": "string"}}}]},
    "nodes": {"$ref": "#/components/schemas/Node"},
}
_PAGE: Node = {
    "type": "object",
    "required": ["items"],
    "properties": {"items": {"type": "array", "items": THING}, "next_starting_after": {"type": "string"}},
}
_LIMIT: Node = {"type": "integer", "minimum": 1, "maximum": 50}
_DOCUMENT: Node = {
    "openapi": "3.1.0",
    "info": {"title": "API Explorer", "version": "2.0.0", "description": "Vendor words"},
    "servers": [{"url": "https://api.example.com", "description": "Vendor words"}],
    "security": [{"ApiKeyAuth": []}],
    "tags": [{"name": "Thing", "x-group": "Thing", "description": "Vendor words"}, {"name": "OtherThing"}],
    "components": {
        "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Thing": {"title": "Thing", "type": "object", "required": ["id", "label", "only"], "properties": _FIELDS},
            "Node": _NODE,
            "Shade": {"type": "string", "enum": ["light", "dark"]},
            "Names": {"type": "array", "items": {"type": "string"}},
            "Alias": {"$ref": "#/components/schemas/Shade"},
        },
        "parameters": {"Shared": {"name": "shared", "in": "query", "required": False, "schema": {"type": "string"}}},
        "responses": {
            "Missing": {"description": "Not found", "content": {"application/json": {"schema": {"type": "object"}}}}
        },
        "requestBodies": {"Sent": body({"type": "object", "properties": {"note": {"type": "string"}}})},
    },
    "paths": {
        "/api/v2/things": {
            "parameters": [{"name": "shade", "in": "query", "schema": {"$ref": "#/components/schemas/Alias"}}],
            "get": operation(
                "listThing",
                _PAGE,
                parameters=[
                    {"name": "limit", "in": "query", "required": False, "schema": _LIMIT},
                    {"name": "starting_after", "in": "query", "required": False, "schema": {"type": "string"}},
                    {"name": "code", "in": "query", "schema": _CODE, "description": "Vendor words", "example": 1},
                    {"$ref": "#/components/parameters/Shared"},
                ],
            ),
            "post": operation(
                "createThing",
                THING,
                description="Requires all of the following scope groups:\n- One of `a:all`, `b:all`\n- One of `c:all`",
                requestBody=body(
                    {
                        "type": "object",
                        "required": ["label", "source"],
                        "properties": {
                            "label": {"type": "string"},
                            "colour": _COLOUR,
                            "html": {"type": "string"},
                            "source": {"type": "string", "const": "csv"},
                            "thing": THING,
                        },
                        "anyOf": [{"required": ["label"]}, {"required": ["html"]}],
                        "minProperties": 1,
                    }
                ),
            ),
        },
        "/api/v2/things/search": {
            "post": operation(
                "searchThing",
                _PAGE,
                tags=["Thing", "OtherThing"],
                requestBody=body(
                    {"type": "object", "properties": {"limit": _LIMIT, "starting_after": {"type": "string"}}}
                ),
            )
        },
        "/api/v2/things/{id}": {
            "get": operation(
                "getThing",
                THING,
                deprecated=True,
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
                ],
            ),
            "patch": {
                **operation("patchThing", THING, requestBody={"$ref": "#/components/requestBodies/Sent"}),
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {"description": "OK", "content": {"application/json": {"schema": THING}}},
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            },
        },
        "/api/v2/other-things/names": {
            "get": operation("listOtherThingNames", {"$ref": "#/components/schemas/Names"}, tags=["OtherThing"]),
        },
        "/api/v2/other-things/download": {
            "get": {
                **operation("downloadOtherThing", None, tags=["OtherThing"]),
                "responses": {"200": {"description": "", "content": {"text/csv": {"schema": {"type": "string"}}}}},
            }
        },
    },
}
