"""How the pages of a list follow each other."""

from __future__ import annotations

from ..openapi.document import Node, resolve
from ..openapi.schemas import types_of

STYLES = (("cursor", "starting_after"), ("offset", "skip"), ("offset", "offset"))
MOST_FIELDS = 4  # of a page; an object with a list and more fields than these is no page


def paging(document: Node, operation: Node) -> Node | None:
    """The `x-paging` of an operation; None for one whose response is no list."""
    query = {parameter["name"]: parameter["schema"] for parameter in operation.get("parameters", [])}
    body = _body(operation).get("properties", {})
    items = _items_field(document, resolve(document, _response(operation)))
    if items is None:
        return None
    for location, inputs in (("query", query), ("body", body)):
        if "limit" not in inputs:
            continue
        for style, name in STYLES:
            if name in inputs and (items or style == "offset"):  # a bare list has no place for a cursor
                maximum = inputs["limit"].get("maximum")
                sorts = style == "cursor" and {"skip", "sort_by"} <= inputs.keys()  # sorted lists have no cursor
                return {
                    "style": style,
                    "in": location,
                    "parameter": name,
                    **({"max_limit": maximum} if isinstance(maximum, int) and maximum > 0 else {}),
                    **({"items": items} if items else {}),
                    **({"skip_with": "sort_by"} if sorts else {}),
                }
    return None


def _items_field(document: Node, response: Node) -> str | None:
    """The field that holds the items; "" where the response is a bare list, None where it is no list."""
    if response.get("type") == "array":
        return ""
    if "null" in types_of(response):  # a walk could not tell it from a page
        return None
    fields = response.get("properties", {})
    lists = [name for name, schema in fields.items() if resolve(document, schema).get("type") == "array"]
    return lists[0] if len(lists) == 1 and lists[0] and len(fields) <= MOST_FIELDS else None


def _body(operation: Node) -> Node:
    content = operation.get("requestBody", {}).get("content", {})
    schema: Node = content.get("application/json", {}).get("schema", {})
    return schema


def _response(operation: Node) -> Node:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            for content in response.get("content", {}).values():
                schema: Node = content.get("schema", {})
                return schema
    return {}
