"""What is ours stays: names, descriptions, examples and judgements of the present openapi.yaml.

The new document is walked beside the old one. Where both have the same operation, parameter or schema, the old
component name, description, member names, example and order carry over; what is new is marked until somebody writes
its description.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ..openapi.document import Node, component_name, operations, reachable, resolve, success_schemas
from ..openapi.extensions import NEEDS_WORDS, PYTHON_NAME, RESPONSE
from ..openapi.paths import canonical
from .carry_schemas import SchemaCarrier
from .matching import is_same
from .order import order_like, position

JUDGEMENTS = ("x-method", "x-rate-limits", "x-retry-safe", "x-error-field")  # a person may have changed these


def carry_over(document: Node, previous: Node, today: datetime.date | None) -> None:
    """Bring what is ours from the present openapi.yaml into a normalised document whose schemas are inline.

    What vanished from responses comes back, marked with the day of `today`; without one, nothing does.
    """
    tags = {tag["name"]: tag for tag in previous["tags"]}
    for tag in document["tags"]:
        _keep(tag, tags.get(tag["name"], {}), "description", "x-resource")
    read = read_components(previous) if today else set()
    schemas = SchemaCarrier(document, previous, read, today.isoformat() if today else "")
    for name in document["components"]["schemas"]:
        schemas.carry_component(name)
    by_id = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(previous)}
    for path, method, operation in operations(document):
        old_path, old_method, old = by_id.get(operation["operationId"], ("", "", {}))
        if is_same((path, method), (old_path, old_method)):
            _carry_operation(schemas, previous, operation, old)
        if (canonical(path), method) != (canonical(old_path), old_method):
            operation[NEEDS_WORDS] = True  # it is new, or its description may not fit any longer


def read_components(document: Node) -> set[str]:
    """The components of openapi.yaml that responses have."""
    successes: Iterable[Node] = (schema for _, _, node in operations(document) for schema in success_schemas(node))
    return reachable(list(successes), document["components"]["schemas"])


def _carry_operation(schemas: SchemaCarrier, previous: Node, operation: Node, old: Node) -> None:
    _keep(operation, old, "summary", "description", NEEDS_WORDS, *JUDGEMENTS)
    _carry_parameters(schemas, operation, old)
    if "requestBody" in operation and "requestBody" in old:
        _keep(operation["requestBody"], old["requestBody"], "description")
        _carry_content(schemas, operation["requestBody"], old["requestBody"])
    for status, response in operation["responses"].items():
        reference = old["responses"].get(status, {})
        old_response = resolve(previous, reference)
        _keep(response, old_response, "description")
        _carry_content(schemas, response, old_response, operation.get("x-paging", {}).get("items"))
        if component_name(reference):
            response[RESPONSE] = component_name(reference)
    order_like(operation["responses"], old["responses"])


def _carry_parameters(schemas: SchemaCarrier, operation: Node, old: Node) -> None:
    known = {(item["in"], item["name"]): item for item in old.get("parameters", [])}
    for parameter in operation.get("parameters", []):
        match = known.get((parameter["in"], parameter["name"]))
        if match is None:
            parameter[NEEDS_WORDS] = True
        else:
            _keep(parameter, match, "description", NEEDS_WORDS, PYTHON_NAME)
            schemas.carry(parameter["schema"], match["schema"])
    if "parameters" in operation:
        operation["parameters"].sort(key=position(known, lambda item: (item["in"], item["name"])))


def _carry_content(schemas: SchemaCarrier, node: Node, old: Node, items: str | None = None) -> None:
    for media, content in node.get("content", {}).items():
        match = old.get("content", {}).get(media)
        if match is not None:
            schema = content["schema"]
            if items and "items" in match["schema"]:  # a bare list became a page
                schema = schema.get("properties", {}).get(items, schema)
            schemas.carry(schema, match["schema"])


def _keep(node: Node, old: Node, *keys: str) -> None:
    node.update({key: old[key] for key in keys if key in old})
