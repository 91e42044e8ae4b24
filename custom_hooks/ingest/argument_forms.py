"""How an argument is written, where the published document says it in words only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi.document import Node, operations
from ..openapi.extensions import COMMA_SEPARATED
from ..openapi.schemas import types_of
from .dates import mark_date
from .supported import without_null

COMMAS = re.compile(r"\bcomma[- ]separated\b|\bseparat\w+ (\w+ ){0,3}commas?\b", re.IGNORECASE)
OF_THE_WHOLE = {"description", "example", "examples", "default"}


def mark_argument_forms(document: Node) -> None:
    """Say in OpenAPI's own terms how arguments are written: lists joined by commas, and texts that are times."""
    for parameter in _query_parameters(document):
        description, schema = parameter.get("description", ""), parameter["schema"]
        if _is_joined(parameter):
            parameter |= {"style": "form", "explode": False, "schema": _list_of(schema)}
        else:
            mark_date(schema, parameter["name"], description, unclear="date-time")
    for name, schema in _body_fields(document):
        description = schema.get("description", "")
        if "string" in types_of(schema) and COMMAS.search(description):
            schema[COMMA_SEPARATED] = True
        else:
            mark_date(schema, name, description, unclear="date-time")


def _is_joined(parameter: Node) -> bool:
    """Whether a list is sent as one text with commas; where it has the type of that text, it is none yet."""
    if parameter.get("style", "form") != "form" or not {"array", "string"} & set(types_of(parameter["schema"])):
        return False
    return parameter.get("explode") is False or bool(COMMAS.search(parameter.get("description", "")))


def _list_of(schema: Node) -> Node:
    """The list that a text stands for."""
    if "array" in types_of(schema):
        return schema
    lists = {key: schema[key].split(",") for key in ("example", "default") if isinstance(schema.get(key), str)}
    items = {key: value for key, value in schema.items() if key not in OF_THE_WHOLE}
    return {"type": "array", "items": without_null(items), **lists}


def _query_parameters(document: Node) -> Iterator[Node]:
    for _, _, operation in operations(document):
        yield from (parameter for parameter in operation.get("parameters", []) if parameter["in"] == "query")


def _body_fields(document: Node) -> Iterator[tuple[str, Node]]:
    for _, _, operation in operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            yield from content.get("schema", {}).get("properties", {}).items()
