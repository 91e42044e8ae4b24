"""A published document in the form of openapi.yaml, its schemas still inline and its descriptions left out."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import METHODS, Node, operations
from ..openapi.extensions import PUBLISHED_ID
from ..openapi.names import sentence
from ..openapi.schemas import types_of
from ..openapi.statuses import phrase
from .examples import remove_invalid_examples
from .method_names import method_name, resource_name
from .normalise_schemas import SchemaNormaliser
from .paging import paging
from .retries import retry_safe
from .scopes import scope_groups, scopes
from .supported import is_csv, is_json, without_null

INFO = {
    "title": "Instantly API",
    "description": "The Instantly.ai API V2, described by the instantly-async project, which is independent of it.",
}


def normalise(published: Node) -> Node:
    """Write everything that a published document says in one style."""
    normaliser = SchemaNormaliser(published)
    paths: dict[str, Node] = {}
    for path, method, operation in operations(published):
        paths.setdefault(path, {})[method] = _operation(published, normaliser, method, operation)
    schemas = {name: normaliser.schema(schema, name) for name, schema in published["components"]["schemas"].items()}
    document: Node = {
        "openapi": "3.1.0",
        "info": dict(INFO),
        "servers": [{"url": "https://api.instantly.ai"}],
        "security": [{"ApiKeyAuth": []}],
        "tags": [{"name": tag["name"], "x-resource": resource_name(tag["name"])} for tag in published["tags"]],
        "paths": {
            path: {method: paths[path][method] for method in METHODS if method in paths[path]}
            for path in sorted(paths, key=_without_slash)
        },
        "components": {
            "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas,
        },
    }
    for schema in _outermost_schemas(document):
        remove_invalid_examples(schema)
    return document


def _without_slash(path: str) -> str:
    """Paths are sorted without their trailing slash, so that one which gains or loses it stays where it is."""
    return path.rstrip("/")


def _outermost_schemas(document: Node) -> Iterator[Node]:
    yield from document["components"]["schemas"].values()
    for _, _, operation in operations(document):
        yield from (parameter["schema"] for parameter in operation.get("parameters", []))
        for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
            yield from (content["schema"] for content in holder.get("content", {}).values())


def _operation(published: Node, normaliser: SchemaNormaliser, method: str, operation: Node) -> Node:
    result: Node = {
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "summary": sentence(operation["operationId"]),
        **({PUBLISHED_ID: operation[PUBLISHED_ID]} if PUBLISHED_ID in operation else {}),
        "x-method": method_name(operation),
        "x-scopes": scopes(operation),
        "x-retry-safe": retry_safe(method, operation),
    }
    optional = {
        "deprecated": bool(operation.get("deprecated")),
        "x-scope-groups": scope_groups(operation),
        "x-paging": paging(published, operation),
        "parameters": [_parameter(normaliser, parameter) for parameter in operation.get("parameters", [])],
        "requestBody": _body(normaliser, operation),
    }
    result.update({key: value for key, value in optional.items() if value})
    result["responses"] = {
        status: _response(normaliser, status, response) for status, response in operation["responses"].items()
    }
    return result


def _parameter(normaliser: SchemaNormaliser, parameter: Node) -> Node:
    example = {"example": parameter["example"]} if "example" in parameter else {}
    schema = normaliser.schema({**parameter["schema"], **example}, parameter["name"])
    schema = without_null(schema) if parameter["in"] == "path" else schema
    required = parameter.get("required", False)
    result = {"name": parameter["name"], "in": parameter["in"], "required": required}
    if parameter["in"] == "query" and parameter.get("explode") is False and "array" in types_of(schema):
        result |= {"style": "form", "explode": False}
    result["schema"] = schema
    return {**result, "deprecated": True} if parameter.get("deprecated") else result


def _body(normaliser: SchemaNormaliser, operation: Node) -> Node | None:
    """The request body; one whose only schema is null is no body at all."""
    body = operation.get("requestBody")
    contents = [] if body is None else [media.get("schema", {}) for media in body.get("content", {}).values()]
    if body is None or all(schema.get("type") == "null" for schema in contents):
        return None
    return {"required": body.get("required", False), "content": _content(normaliser, body)}


def _response(normaliser: SchemaNormaliser, status: str, response: Node) -> Node:
    """A response; 204 and 304 have no content, whatever the document declares."""
    result: Node = {"description": phrase(status)}
    if response.get("content") and status not in {"204", "304"}:
        result["content"] = _content(normaliser, response)
    return result


def _content(normaliser: SchemaNormaliser, node: Node) -> Node:
    """What a body or a response holds: JSON where it may be JSON, and text where it is CSV."""
    content: Node = node["content"]
    media = next(filter(is_json, content), None) or next(iter(content), "")
    if not media:
        return {}
    schema = {"type": "string"} if is_csv(media) else content[media].get("schema", {})
    return {media: {"schema": normaliser.schema(schema)}}
