"""What still needs words: new things are marked in openapi.yaml until somebody has written theirs."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Node, operations
from ..openapi.extensions import NEEDS_WORDS
from .hoist import children
from .operations import phrase


def mark_new_components(document: Node, previous: Node) -> None:
    """What has a name since today gets a plain description, and both are marked until somebody writes a better one."""
    old = previous["components"]["schemas"]
    for name, schema in document["components"]["schemas"].items():
        if name not in old or NEEDS_WORDS in old[name]:
            schema[NEEDS_WORDS] = True
            schema.setdefault("description", phrase(name))


def needing(document: Node) -> list[str]:
    """The places of openapi.yaml that are marked."""
    marked = [
        f"{method.upper()} {path}" for path, method, operation in operations(document) if NEEDS_WORDS in operation
    ]
    for _, _, operation in operations(document):
        name = operation["operationId"]
        marked += [f"{name}({node['name']})" for node in operation.get("parameters", []) if NEEDS_WORDS in node]
        for content in operation.get("requestBody", {}).get("content", {}).values():
            marked += [f"{name}({place})" for place in _marked_fields(content["schema"])]
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                marked += [f"{name} answers {place}" for place in _marked_fields(content["schema"])]
    for name, schema in document["components"]["schemas"].items():
        marked += [name] * (NEEDS_WORDS in schema) + [f"{name}.{place}" for place in _marked_fields(schema)]
    return marked


def _marked_fields(schema: Node) -> Iterator[str]:
    for _, key, child in children(schema):
        name = key if isinstance(key, str) else ""
        if NEEDS_WORDS in child:
            yield name
        yield from (f"{name}.{place}".strip(".") for place in _marked_fields(child))
