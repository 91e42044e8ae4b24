"""A small made-up API document in the style of the published one, with all its traps; and real ones, if at hand."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

Node = dict[str, Any]

FOLDER = "INSTANTLY_PUBLISHED_DOCUMENTS"  # the environment variable

SCOPES = "Requires one of the following scopes: `things:{0}`, `things:all`, `all:{0}`, `all:all`"
STATUS = {"type": "number", "enum": [1, -1], "x-enumDescriptions": {"1": "Active", "-1": "Sending Error"}}


def version(day: str) -> Path:
    """The published document of a day; a test that needs it is skipped where it is not at hand."""
    folder = os.environ.get(FOLDER)
    found = sorted(Path(folder).glob(f"*{day}*.json")) if folder else []
    if not found:
        pytest.skip(f"{FOLDER} names no folder with the published document of {day}")
    return found[0]


def document() -> Node:
    independent: Node = json.loads(json.dumps(_DOCUMENT))  # no part of it stands twice
    return independent


def operation(operation_id: str, schema: Node | None, **more: Any) -> Node:
    """An operation that answers 200 with a schema."""
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {
        "operationId": operation_id,
        "summary": "Vendor words",
        "description": SCOPES.format("read"),
        "tags": ["Thing"],
        "responses": {"200": {"description": "Default Response", **content}, "401": UNAUTHORIZED},
        **more,
    }


def body(schema: Node, *, required: bool = True) -> Node:
    return {"required": required, "content": {"application/json": {"schema": schema}}}


UNAUTHORIZED = {
    "description": "This request is unauthorized",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {"statusCode": {"type": "number", "enum": [401]}, "message": {"type": "string"}},
                "required": ["statusCode", "message"],
            }
        }
    },
}
THING = {"$ref": "#/components/schemas/Thing"}
WINDOW = {"type": "object", "properties": {"from": {"type": "string", "example": "09:00"}}, "required": ["from"]}
PARAMETERS = [
    {"name": "limit", "in": "query", "required": False, "schema": {"type": "integer", "minimum": 1, "maximum": 50}},
    {"name": "starting_after", "in": "query", "required": False, "schema": {"type": "string"}},
    {"name": "status", "in": "query", "required": False, "schema": STATUS, "description": "Vendor words"},
    {"name": "order", "in": "query", "required": False, "schema": {"type": "string", "default": "asc"}},
]
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
LIST = {
    "type": "object",
    "required": ["items"],
    "properties": {
        "items": {
            "type": "array",
            "items": {"allOf": [THING, {"type": "object", "properties": {"tags": {"type": ["array", "null"]}}}]},
        },
        "next_starting_after": {"type": "string"},
    },
}
_DOCUMENT: Node = {
    "openapi": "3.1.0",
    "info": {"title": "API Explorer", "version": "2.0.0", "description": "Vendor words"},
    "servers": [{"url": "https://api.example.com"}],
    "security": [{"ApiKeyAuth": []}],
    "tags": [{"name": "Thing", "x-group": "Thing"}, {"name": "OtherThing", "x-group": "Other"}],
    "components": {
        "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Thing": {
                "title": "Thing",
                "description": "Vendor words",
                "type": "object",
                "additionalProperties": False,
                "required": ["id", "status"],
                "properties": {
                    "id": {"type": "string", "format": "uuid", "readOnly": True, "description": "Vendor words"},
                    "status": {**STATUS, "readOnly": True},
                    "mood": {"type": ["null", "number"], "enum": [1, 2, None]},
                    "kind": {"type": "number", "enum": ["BIG", "SMALL", 1, 2]},
                    "catch_all": {"type": ["boolean", "string"], "enum": [True, False, "pending"]},
                    "count": {"type": "number", "example": 3},
                    "open_rate": {"type": "number", "example": 1},
                    "window": {**WINDOW, "description": "Vendor words"},
                    "moment": {"type": "string", "format": "date-time", "example": "2026-01-01T00:00:00.000Z"},
                },
            },
        },
    },
    "paths": {
        "/api/v2/things": {
            "get": operation("listThing", LIST, parameters=PARAMETERS),
            "post": operation(
                "createThing",
                THING,
                description=SCOPES.format("create"),
                requestBody=body(
                    {
                        "type": "object",
                        "required": ["window"],
                        "properties": {"window": WINDOW, "text": {"type": "string"}, "html": {"type": "string"}},
                        "anyOf": [{"required": ["text"]}, {"required": ["html"]}],
                    }
                ),
            ),
        },
        "/api/v2/things/{id}": {
            "delete": operation(
                "deleteThing", THING, parameters=[ID], requestBody=body({"type": "null"}, required=False)
            ),
        },
        "/api/v2/things/{id}/share": {
            "post": {
                "operationId": "shareThing",
                "summary": "Vendor words",
                "description": "Vendor words",
                "tags": ["Thing"],
                "parameters": [ID],
                "responses": {"204": {"description": "", "content": {"application/json": {"schema": {}}}}},
            }
        },
        "/api/v2/things/download": {
            "get": {
                **operation("downloadThing", None),
                "responses": {"200": {"description": "", "content": {"text/csv": {"schema": {"type": "string"}}}}},
            }
        },
    },
}
