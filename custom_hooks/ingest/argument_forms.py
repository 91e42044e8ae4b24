"""How an argument is written, where the published document says it in words only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi.document import Node, operations
from ..openapi.schemas import types_of

TIME = re.compile(r"(^|_)(date|timestamp)(_|$)")
DAYS = re.compile(r"YYYY-MM-DD|\bdate-only\b", re.IGNORECASE)
NARROWER = {"format", "enum", "const", "pattern", "anyOf", "oneOf", "allOf", "$ref"}


def mark_argument_forms(document: Node) -> None:
    """Say in schemas how arguments are written: texts that are times get a format."""
    for name, description, schema in _arguments(document):
        if TIME.search(name) and "string" in types_of(schema) and not NARROWER & schema.keys():
            _mark_time(schema, description)


def _mark_time(schema: Node, description: str) -> None:
    if DAYS.search(description) and schema["type"] == "string":
        del schema["type"]
        schema["anyOf"] = [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]
    else:
        schema["format"] = "date-time"


def _arguments(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Name, description and schema of every query parameter and body field."""
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "query":
                yield parameter["name"], parameter.get("description", ""), parameter["schema"]
        for content in operation.get("requestBody", {}).get("content", {}).values():
            for name, schema in content.get("schema", {}).get("properties", {}).items():
                yield name, schema.get("description", ""), schema
