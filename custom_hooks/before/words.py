"""What is ours and stays: names, words, examples and judgements of the openapi.yaml that is being updated.

The new document is walked beside the old one. Where both have the same place, the old one's component name,
description, member names and example carry over; a place that is new has none until somebody writes them.
"""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator

from .document import Node, operations, resolve
from .hoist import ABOUT, NAME, children, is_component

# What a person settled is not derived again.
JUDGED = ("x-method", "x-rate-limits", "x-retry-safe", "x-error-field")


def carry_over(document: Node, previous: Node) -> None:
    """Bring names and words of the previous openapi.yaml into a normalised document whose structure is inline."""
    tags = {tag["name"]: tag for tag in previous.get("tags", [])}
    for tag in document["tags"]:
        _keep(tag, tags.get(tag["name"], {}), "description", "x-resource")
    for name, schema in document["components"]["schemas"].items():
        old = previous.get("components", {}).get("schemas", {}).get(name)
        if old is not None:
            _carry_schema(schema, old, previous)
    by_id = {operation["operationId"]: operation for _, _, operation in operations(previous)}
    by_place = {(path.rstrip("/"), method): operation for path, method, operation in operations(previous)}
    for path, method, operation in operations(document):
        old = by_id.get(operation["operationId"]) or by_place.get((path.rstrip("/"), method))
        if old is not None:
            _carry_operation(operation, old, previous)


def _carry_operation(operation: Node, old: Node, previous: Node) -> None:
    _keep(operation, old, "summary", "description", *JUDGED)
    parameters = {(item["in"], item["name"]): item for item in old.get("parameters", [])}
    for parameter in operation.get("parameters", []):
        match = parameters.get((parameter["in"], parameter["name"]))
        if match is not None:
            _keep(parameter, match, "description")
            _carry_schema(parameter["schema"], match["schema"], previous)
    if "requestBody" in operation and "requestBody" in old:
        _keep(operation["requestBody"], old["requestBody"], "description")
        _carry_content(operation["requestBody"], old["requestBody"], previous)
    for status, response in operation["responses"].items():
        match = resolve(previous, old["responses"].get(status, {}))
        _keep(response, match, "description")
        _carry_content(response, match, previous)


def _carry_content(node: Node, old: Node, previous: Node) -> None:
    for media, content in node.get("content", {}).items():
        match = old.get("content", {}).get(media)
        if match is not None:
            _carry_schema(content["schema"], match["schema"], previous)


def _carry_schema(node: Node, old: Node, previous: Node) -> None:
    if "$ref" in node:
        _keep(node, old, "description")
        return
    _keep(node, old, "description")
    target = _not_null(old)
    if "$ref" in target:
        component = resolve(previous, target)
        if is_component(node):
            node[NAME] = target["$ref"].rpartition("/")[2]
            _keep_as(node, ABOUT, component.get("description"))
        target = component
    _carry_members(node, target)
    _carry_example(node, old, target, previous)
    matches = {(keyword, key): child for keyword, key, child in children(target)}
    for keyword, key, child in children(node):
        match = matches.get((keyword, key))
        if match is not None:
            _carry_schema(child, match, previous)
    _order_like(node, target)


def _carry_members(node: Node, old: Node) -> None:
    if "enum" in node and "enum" in old:
        known = [value for value in old["enum"] if value in node["enum"]]
        node["enum"] = known + [value for value in node["enum"] if value not in known]
    for key in ("x-enum-varnames", "x-enum-descriptions"):
        if key in old and "enum" in node:
            node[key] = dict(zip(old["enum"], old[key], strict=True))


def _carry_example(node: Node, old: Node, target: Node, previous: Node) -> None:
    """Examples in a published document are made afresh at every download: ours stay while they are valid."""
    for candidate in (old.get("examples"), target.get("examples"), node.get("examples")):
        if candidate and is_valid(candidate[0], node):
            node["examples"] = candidate
            return
    node.pop("examples", None)


def is_valid(example: Any, schema: Node) -> bool:
    """Whether an example satisfies the schema that it illustrates (references are taken on trust)."""
    facts = {key: value for key, value in schema.items() if key in {"type", "enum", "const", "pattern", "maxLength"}}
    if isinstance(facts.get("enum"), list) and "null" in facts.get("type", ()):
        facts["enum"] = [*facts["enum"], None]
    valid: bool = Draft202012Validator(facts).is_valid(example)
    return valid


def _not_null(node: Node) -> Node:
    options = node.get("anyOf", [])
    if len(options) == 2 and options[1] == {"type": "null"}:
        option: Node = options[0]
        return option
    return node


def _order_like(node: Node, old: Node) -> None:
    """Fields stay in their old order, new ones follow: the order in which a document lists them is no fact."""
    if "properties" in node and "properties" in old:
        known = [name for name in old["properties"] if name in node["properties"]]
        node["properties"] = {name: node["properties"][name] for name in [*known, *node["properties"]]}


def _keep(node: Node, old: Node, *keys: str) -> None:
    for key in keys:
        if key in old:
            node[key] = old[key]


def _keep_as(node: Node, key: str, value: Any) -> None:
    if value is not None:
        node[key] = value
