"""What is new is marked in openapi.yaml until somebody has written its description."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Node, operations
from ..openapi.extensions import NEEDS_WORDS
from ..openapi.names import sentence
from ..openapi.schemas import subschemas


def mark_new_components(document: Node, previous: Node) -> None:
    """Mark components that openapi.yaml does not have, and those that still are, and give them plain descriptions."""
    old = previous["components"]["schemas"]
    for name, schema in document["components"]["schemas"].items():
        if name not in old or NEEDS_WORDS in old[name]:
            schema[NEEDS_WORDS] = True
            schema.setdefault("description", sentence(name))


def needing(document: Node) -> list[str]:
    """What is marked in openapi.yaml."""
    marked = [
        f"{method.upper()} {path}" for path, method, operation in operations(document) if NEEDS_WORDS in operation
    ]
    for _, _, operation in operations(document):
        name = operation["operationId"]
        marked += [f"{name}({node['name']})" for node in operation.get("parameters", []) if NEEDS_WORDS in node]
        for content in operation.get("requestBody", {}).get("content", {}).values():
            marked += [f"{name}({field})" for field in _marked_fields(content["schema"])]
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                marked += [f"{name}: {field} of the response" for field in _marked_fields(content["schema"])]
    for name, schema in document["components"]["schemas"].items():
        marked += [name] * (NEEDS_WORDS in schema) + [f"{name}.{field}" for field in _marked_fields(schema)]
    return marked


def _marked_fields(schema: Node) -> Iterator[str]:
    for _, key, inner in subschemas(schema):
        name = key if isinstance(key, str) else ""
        if NEEDS_WORDS in inner:
            yield name
        yield from (f"{name}.{field}".strip(".") for field in _marked_fields(inner))
