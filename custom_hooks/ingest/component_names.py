"""What inline schemas are called that become components: their names say where they were."""

from __future__ import annotations

import re
from typing import Any

from ..openapi.document import Node, component_name
from ..openapi.names import pascal_case, singular

VERB = re.compile(r"^(get|list|patch|create|update|check|search)(?=[A-Z])")


def inner_name(name: str, keyword: str, key: Any, inner: Node) -> str:
    """A name for a schema inside of one that has a name; the first of several alternatives takes that over."""
    if keyword == "properties":
        return f"{name}{pascal_case(key)}"
    if keyword in {"items", "additionalProperties"}:
        return singular(name)
    if key == 0:
        return name
    fields = [*inner.get("required", []), *inner.get("properties", [])]
    return f"{name}With{pascal_case(fields[0])}" if fields else f"{name}{pascal_case(str(inner.get('type', 'other')))}"


def response_name(operation: Node, schema: Node) -> str:
    """A name for the response of an operation: the noun of a read, the result of anything else."""
    operation_id = operation["operationId"]
    noun = VERB.sub("", operation_id)
    name = pascal_case(noun) if noun != operation_id else f"{pascal_case(operation_id)}Result"
    items = operation.get("x-paging", {}).get("items")
    if not items or items not in schema.get("properties", {}):
        return name
    item = component_name(schema["properties"][items].get("items", {}))
    return f"{item or singular(name)}Page"
