"""What is ours stays: names, descriptions, examples and judgements of the present openapi.yaml.

The new document is walked beside the old one. Where both have the same operation, parameter or schema, the old
component name, description, member names, example and order carry over; what is new is marked until somebody writes
its description.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..openapi.document import Node, component_name, operations, resolve
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
    schemas = SchemaCarrier(document, previous, today)
    by_id = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(previous)}
    pairs: list[tuple[Node, Node]] = []
    for path, method, operation in operations(document):
        old_path, old_method, old = by_id.get(operation["operationId"], ("", "", {}))
        fresh = operation["x-retry-safe"]
        if is_same((path, method), (old_path, old_method)):
            _keep(operation, old, "summary", "description", NEEDS_WORDS, *JUDGEMENTS)
            pairs.append((operation, old))
        if (canonical(path), method) != (canonical(old_path), old_method):
            operation[NEEDS_WORDS] = True  # it is new, or its description may not fit any longer
            operation["x-retry-safe"] &= fresh  # what was judged was another request
    for operation, old in pairs:
        _carry_responses(schemas, previous, operation, old)
    schemas.carry_components()
    for operation, old in pairs:
        _carry_parameters(schemas, operation, old)
        _carry_body(schemas, operation, old)


def _carry_responses(schemas: SchemaCarrier, previous: Node, operation: Node, old: Node) -> None:
    for status, response in operation["responses"].items():
        reference = old["responses"].get(status, {})
        old_response = resolve(previous, reference)
        _keep(response, old_response, "description")
        for schema, old_schema in _contents(response, old_response):
            items = operation.get("x-paging", {}).get("items")
            if items and "items" in old_schema:  # a bare list became a page
                schema = schema.get("properties", {}).get(items, schema)
            schemas.carry(schema, old_schema, is_sent=False)
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
            schemas.carry(parameter["schema"], match["schema"], is_sent=True)
    if "parameters" in operation:
        operation["parameters"].sort(key=position(known, lambda item: (item["in"], item["name"])))


def _carry_body(schemas: SchemaCarrier, operation: Node, old: Node) -> None:
    if "requestBody" in operation and "requestBody" in old:
        _keep(operation["requestBody"], old["requestBody"], "description")
        for schema, old_schema in _contents(operation["requestBody"], old["requestBody"]):
            schemas.carry(schema, old_schema, is_sent=True)


def _contents(node: Node, old: Node) -> Iterator[tuple[Node, Node]]:
    """The schemas of the media types that both have."""
    for media, content in node.get("content", {}).items():
        if media in old.get("content", {}):
            yield content["schema"], old["content"][media]["schema"]


def _keep(node: Node, old: Node, *keys: str) -> None:
    node.update({key: old[key] for key in keys if key in old})
