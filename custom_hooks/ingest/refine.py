"""From the document as published to openapi.yaml, step by step."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

from ..openapi.document import METHODS, Node, check, mappings
from ..openapi.document import operations as all_operations
from ..openapi.extensions import PUBLISHED_ID, TEMPORARY
from ..openapi.validate import check_structure
from . import carry_over, hoist, operations, overlay
from .error_responses import hoist_error_responses
from .keep_names import keep_names, name_methods, spell_paths_as_published
from .needs_words import mark_new_components
from .normalise import Normaliser, extend_entities
from .repair import repair

INFO = {
    "title": "Instantly API",
    "description": "The Instantly.ai API V2, described by the instantly-async project, which is independent of it.",
}
NOTHING: Node = {"info": {"version": ""}, "tags": [], "paths": {}, "components": {"schemas": {}}}


@dataclass
class Refined:
    """openapi.yaml as data, what had to be repaired, and the corrections that no longer apply."""

    document: Node
    repaired: list[str]
    stale_corrections: list[str]


def refine(published: Node, corrections: Node, previous: Node) -> Refined:
    """Turn a published document into openapi.yaml, keeping names and words of the one that it replaces.

    Raises:
        DocumentError: The document has no form that OpenAPI knows, or describes another API.
    """
    check_structure(published)
    is_first = not previous
    previous = previous or NOTHING
    readable = copy.deepcopy(published)
    repaired = [*repair(readable), *keep_names(readable, previous)]
    corrected, stale = overlay.apply(readable, corrections)
    spell_paths_as_published(corrected)
    check(corrected)
    extend_entities(corrected)
    document = _normalised(corrected)
    document["info"]["version"] = previous["info"]["version"]
    if not is_first:
        carry_over.carry_over(document, previous)
    name_methods(document, previous)
    _hoist_schemas(document)
    hoist_error_responses(document)
    _remove_marks(document)
    if not is_first:
        mark_new_components(document, previous)
    return Refined(document, repaired, stale)


def _unslashed(path: str) -> str:
    """A path without its trailing slash, by which paths are sorted: respelled ones stay where they are."""
    return path.rstrip("/")


def _normalised(published: Node) -> Node:
    normaliser = Normaliser(published)
    paths: dict[str, Node] = {}
    for path, method, operation in all_operations(published):
        paths.setdefault(path, {})[method] = _operation(published, normaliser, method, operation)
    schemas = {name: normaliser.schema(schema, name) for name, schema in published["components"]["schemas"].items()}
    for schema in schemas.values():
        _valid_examples(schema)
    for _, _, operation in all_operations({"paths": paths}):
        for schema in _schemas_of(operation):
            _valid_examples(schema)
    return {
        "openapi": "3.1.0",
        "info": dict(INFO),
        "servers": [{"url": "https://api.instantly.ai"}],
        "security": [{"ApiKeyAuth": []}],
        "tags": [
            {"name": tag["name"], "x-resource": operations.resource_name(tag["name"])} for tag in published["tags"]
        ],
        "paths": {
            path: {m: paths[path][m] for m in METHODS if m in paths[path]} for path in sorted(paths, key=_unslashed)
        },
        "components": {
            "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas,
        },
    }


def _schemas_of(operation: Node) -> Iterator[Node]:
    yield from (parameter["schema"] for parameter in operation.get("parameters", []))
    for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
        yield from (content["schema"] for content in holder.get("content", {}).values())


def _operation(published: Node, normaliser: Normaliser, method: str, operation: Node) -> Node:
    result: Node = {
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "summary": operations.phrase(operation["operationId"]),
        **({PUBLISHED_ID: operation[PUBLISHED_ID]} if PUBLISHED_ID in operation else {}),
        "x-method": operations.method_name(operation),
        "x-scopes": operations.scopes(operation),
        "x-retry-safe": operations.retry_safe(method, operation),
    }
    if operation.get("deprecated"):
        result["deprecated"] = True
    groups = operations.scope_groups(operation)
    if groups:
        result["x-scope-groups"] = groups
    paging = operations.paging(published, operation)
    if paging:
        result["x-paging"] = paging
    if operation.get("parameters"):
        result["parameters"] = [_parameter(normaliser, parameter) for parameter in operation["parameters"]]
    body = _body(normaliser, operation)
    if body:
        result["requestBody"] = body
    result["responses"] = {
        status: _response(normaliser, status, response) for status, response in operation["responses"].items()
    }
    return result


def _parameter(normaliser: Normaliser, parameter: Node) -> Node:
    schema = normaliser.schema({**parameter["schema"], **_example(parameter)}, parameter["name"])
    required = parameter.get("required", False)
    result = {"name": parameter["name"], "in": parameter["in"], "required": required, "schema": schema}
    return {**result, "deprecated": True} if parameter.get("deprecated") else result


def _example(parameter: Node) -> Node:
    return {"example": parameter["example"]} if "example" in parameter else {}


def _body(normaliser: Normaliser, operation: Node) -> Node | None:
    """The request body; one whose only schema is null is no body at all."""
    body = operation.get("requestBody")
    contents = [] if body is None else [media.get("schema", {}) for media in body.get("content", {}).values()]
    if body is None or all(schema.get("type") == "null" for schema in contents):
        return None
    return {"required": body.get("required", False), "content": _content(normaliser, body)}


def _response(normaliser: Normaliser, status: str, response: Node) -> Node:
    """A response; one without content by its status has none, whatever the document declares."""
    result: Node = {"description": operations.phrase_of_status(status)}
    if response.get("content") and status not in {"204", "304"}:
        result["content"] = _content(normaliser, response)
    return result


def _content(normaliser: Normaliser, node: Node) -> Node:
    return {media: {"schema": normaliser.schema(found.get("schema", {}))} for media, found in node["content"].items()}


def _valid_examples(schema: Node) -> None:
    if "examples" in schema and not carry_over.is_valid(schema["examples"][0], schema):
        del schema["examples"]
    for _, _, child in hoist.children(schema):
        _valid_examples(child)


def _remove_marks(document: Node) -> None:
    """What was only for the steps before."""
    for node in mappings(document):
        for mark in TEMPORARY & node.keys():
            del node[mark]


def _hoist_schemas(document: Node) -> None:
    schemas = document["components"]["schemas"]
    hoister = hoist.Hoister(schemas)
    for name, schema in sorted(schemas.items()):
        hoister.collect(schema, name, name, top=True)
    for _, _, operation in all_operations(document):
        operation_id = operation["operationId"]
        entity = hoist.pascal(operation["tags"][0])
        longer = hoist.pascal(operation_id)
        for parameter in operation.get("parameters", []):
            part = hoist.pascal(parameter["name"])
            hoister.collect(parameter["schema"], entity + part, longer + part, parameter["name"])
        for media in operation.get("requestBody", {}).get("content", {}).values():
            hoister.collect(media["schema"], entity, longer, top=True)
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                for media in response.get("content", {}).values():
                    name = _page_name(document, operation, media["schema"]) or hoist.answer_name(operation_id)
                    hoister.collect(media["schema"], name, name)
    document["components"]["schemas"] = hoister.hoist()


def _page_name(document: Node, operation: Node, answer: Node) -> str | None:
    items = operation.get("x-paging", {}).get("items")
    if not items or "properties" not in answer:
        return None
    item = answer["properties"][items].get("items", {})
    if "$ref" in item:
        return f"{item['$ref'].rpartition('/')[2]}Page"
    return f"{hoist.singular(hoist.answer_name(operation['operationId']))}Page"
