"""From the document as published to openapi.yaml, step by step."""

from __future__ import annotations

import copy
from collections import defaultdict
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from . import hoist, operations, overlay, words
from .document import METHODS, Node, check
from .document import operations as all_operations
from .normalise import Normaliser, extend_entities

INFO = {
    "title": "Instantly API",
    "description": "The Instantly.ai API V2, described by the instantly-async project, which is independent of it.",
}


@dataclass
class Refined:
    """openapi.yaml as data, and the corrections that no longer apply to the published document."""

    document: Node
    stale_corrections: list[str]


def refine(published: Node, corrections: Node, previous: Node) -> Refined:
    """Turn a published document into openapi.yaml, keeping names and words of the one that it replaces."""
    check(published)
    corrected, stale = overlay.apply(published, corrections)
    extend_entities(corrected)
    document = _normalised(corrected)
    document["info"]["version"] = previous.get("info", {}).get("version", "")
    if previous:
        words.carry_over(document, previous)
    _hoist_schemas(document)
    _hoist_error_responses(document)
    return Refined(document, stale)


def _normalised(published: Node) -> Node:
    normaliser = Normaliser(published)
    paths: dict[str, Node] = {}
    for path, method, operation in all_operations(published):
        paths.setdefault(path, {})[method] = _operation(published, normaliser, method, operation)
    schemas = {name: normaliser.schema(schema, name) for name, schema in published["components"]["schemas"].items()}
    for schema in schemas.values():
        _valid_examples(schema)
    _valid_examples(paths)
    return {
        "openapi": "3.1.0",
        "info": dict(INFO),
        "servers": [{"url": "https://api.instantly.ai"}],
        "security": copy.deepcopy(published.get("security", [])),
        "tags": [
            {"name": tag["name"], "x-resource": operations.resource_name(tag["name"])} for tag in published["tags"]
        ],
        "paths": {path: {m: paths[path][m] for m in METHODS if m in paths[path]} for path in sorted(paths)},
        "components": {
            "securitySchemes": copy.deepcopy(published["components"]["securitySchemes"]),
            "schemas": schemas,
        },
    }


def _operation(published: Node, normaliser: Normaliser, method: str, operation: Node) -> Node:
    result: Node = {
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "summary": operations.summary(operation),
        "x-method": operations.method_name(operation),
        "x-scopes": operations.scopes(operation),
        "x-retry-safe": operations.retry_safe(method, operation),
    }
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
    return {"name": parameter["name"], "in": parameter["in"], "required": parameter["required"], "schema": schema}


def _example(parameter: Node) -> Node:
    return {"example": parameter["example"]} if "example" in parameter else {}


def _body(normaliser: Normaliser, operation: Node) -> Node | None:
    """The request body; one whose only schema is null is no body at all."""
    body = operation.get("requestBody")
    if not body or all(media["schema"].get("type") == "null" for media in body["content"].values()):
        return None
    return {"required": body.get("required", False), "content": _content(normaliser, body)}


def _response(normaliser: Normaliser, status: str, response: Node) -> Node:
    """A response; one without content by its status has none, whatever the document declares."""
    result: Node = {"description": _phrase(status)}
    if response.get("content") and status not in {"204", "304"}:
        result["content"] = _content(normaliser, response)
    return result


def _content(normaliser: Normaliser, node: Node) -> Node:
    return {media: {"schema": normaliser.schema(content["schema"])} for media, content in node["content"].items()}


def _phrase(status: str) -> str:
    return f"{HTTPStatus(int(status)).phrase}."


def _valid_examples(node: Any) -> None:
    if isinstance(node, dict):
        if "examples" in node and not words.is_valid(node["examples"][0], node):
            del node["examples"]
        for value in node.values():
            _valid_examples(value)
    elif isinstance(node, list):
        for value in node:
            _valid_examples(value)


def _hoist_schemas(document: Node) -> None:
    schemas = document["components"]["schemas"]
    hoister = hoist.Hoister(schemas)
    for name, schema in schemas.items():
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


def _hoist_error_responses(document: Node) -> None:
    """The errors of all operations are the same few; each stands once under components/responses."""
    places: dict[str, list[Node]] = defaultdict(list)
    statuses: dict[str, str] = {}
    for _, _, operation in all_operations(document):
        for status, response in operation["responses"].items():
            if not status.startswith("2"):
                shape = f"{status} {hoist.shape(response)}"
                places[shape].append(response)
                statuses[shape] = status
    components: dict[str, Node] = {}
    for shape, responses in sorted(places.items(), key=lambda item: -len(item[1])):
        name = _free_name(hoist.pascal(_phrase(statuses[shape])), responses[0], components)
        components[name] = dict(responses[0])
        for response in responses:
            response.clear()
            response["$ref"] = f"#/components/responses/{name}"
    document["components"]["responses"] = dict(sorted(components.items()))


def _free_name(phrase: str, response: Node, taken: dict[str, Node]) -> str:
    """The usual error of a status has the status's name; another form is told apart by its fields."""
    contents: list[Node] = list(response.get("content", {}).values())
    fields = "".join(hoist.pascal(field) for content in contents for field in content["schema"].get("properties", {}))
    number = 2
    for candidate in (phrase, f"{phrase}With{fields}"):
        if candidate not in taken:
            return candidate
    while f"{phrase}{number}" in taken:
        number += 1
    return f"{phrase}{number}"
