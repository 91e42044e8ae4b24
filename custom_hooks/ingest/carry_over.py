"""What is ours and stays: names, words, examples and judgements of the openapi.yaml that is being updated.

The new document is walked beside the old one. Where both have the same place, the old one's component name,
description, member names, example and order carry over; a place that is new is marked until somebody writes its words.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any

from jsonschema import Draft202012Validator

from ..openapi.document import Node, kinds, operations, resolve
from ..openapi.extensions import ABOUT, DANGLING, GUESSED, NAME, NEEDS_WORDS, RESPONSE
from .hoist import CHOICES, children, is_component, shape
from .matching import is_same
from .matching import shape as path_shape
from .normalise import simplify_choice

# What a person settled is not derived again.
JUDGED = ("x-method", "x-rate-limits", "x-retry-safe", "x-error-field")
CONDITIONS = (*CHOICES, "not", "if", "then", "else")


def carry_over(document: Node, previous: Node) -> None:
    """Bring names and words of the previous openapi.yaml into a normalised document whose structure is inline."""
    tags = {tag["name"]: tag for tag in previous["tags"]}
    for tag in document["tags"]:
        _keep(tag, tags.get(tag["name"], {}), "description", "x-resource")
    _Carrier(document, previous).carry()


class _Carrier:
    def __init__(self, document: Node, previous: Node) -> None:
        self._document = document
        self._previous = previous
        self._entities: Node = document["components"]["schemas"]
        self._old_entities: Node = previous["components"]["schemas"]

    def carry(self) -> None:
        for name, schema in self._entities.items():
            if name in self._old_entities:
                self._schema(schema, self._old_entities[name])
        by_id = {
            operation["operationId"]: (path, method, operation)
            for path, method, operation in operations(self._previous)
        }
        for path, method, operation in operations(self._document):
            old_path, old_method, old = by_id.get(operation["operationId"], ("", "", {}))
            if is_same(path, method, old_path, old_method):
                self._operation(operation, old)
            if (path_shape(path), method) != (path_shape(old_path), old_method):
                operation[NEEDS_WORDS] = True  # it is new, or the words may not fit where it is now

    def _operation(self, operation: Node, old: Node) -> None:
        _keep(operation, old, "summary", "description", NEEDS_WORDS, *JUDGED)
        parameters = {(item["in"], item["name"]): item for item in old.get("parameters", [])}
        for parameter in operation.get("parameters", []):
            match = parameters.get((parameter["in"], parameter["name"]))
            if match is None:
                parameter[NEEDS_WORDS] = True
            else:
                _keep(parameter, match, "description", NEEDS_WORDS)
                self._schema(parameter["schema"], match["schema"])
        if "parameters" in operation:
            operation["parameters"].sort(key=_position(parameters, lambda item: (item["in"], item["name"])))
        if "requestBody" in operation and "requestBody" in old:
            _keep(operation["requestBody"], old["requestBody"], "description")
            self._content(operation["requestBody"], old["requestBody"])
        for status, response in operation["responses"].items():
            match = resolve(self._previous, old["responses"].get(status, {}))
            _keep(response, match, "description")
            self._content(response, match, operation.get("x-paging", {}).get("items"))
            if "$ref" in old["responses"].get(status, {}):
                response[RESPONSE] = old["responses"][status]["$ref"].rpartition("/")[2]
        _order_like(operation["responses"], old["responses"])

    def _content(self, node: Node, old: Node, items: str | None = None) -> None:
        for media, content in node.get("content", {}).items():
            match = old.get("content", {}).get(media)
            if match is not None:
                schema = content["schema"]
                if items and "items" in match["schema"]:  # a list by itself became a page
                    schema = schema.get("properties", {}).get(items, schema)
                self._schema(schema, match["schema"])

    def _schema(self, node: Node, old: Node) -> None:
        target = _not_null(old)
        component = resolve(self._previous, target)
        if any(DANGLING in part for part in (node, *node.get("allOf", ()))):
            node.clear()
            node.update(self._inline(old))
        _keep(node, old, "description", NEEDS_WORDS)
        if "$ref" in node:
            return
        if _not_null(node) is not node:
            self._schema(_not_null(node), target)
            return
        if "enum" in component and "anyOf" in node:  # values of another kind have come to those of an enum
            for option in node["anyOf"]:
                if set(map(str, option.get("enum", ()))) & set(map(str, component["enum"])):
                    self._schema(option, target)
            return
        if "$ref" in target and is_component(node):
            node[NAME] = target["$ref"].rpartition("/")[2]
            _keep_as(node, ABOUT, component.get("description"))
        self._children(node, component)
        _carry_kind(node, component)
        _carry_members(node, component)
        _carry_example(node, old, component)
        _order_like(node, component)

    def _children(self, node: Node, old: Node) -> None:
        for keyword in CHOICES:
            if keyword in node and keyword in old and "properties" not in node:
                self._align(node[keyword], old[keyword])
        matches = {(keyword, key): child for keyword, key, child in children(old)}
        for keyword, key, child in children(node):
            match = matches.get((keyword, key))
            if match is not None:
                self._schema(child, match)
            elif keyword == "properties":
                child[NEEDS_WORDS] = True
        if "properties" in node and "properties" in old:
            _order_like(node["properties"], old["properties"])
        _carry_conditions(node, old)
        if "required" in node and "required" in old:
            node["required"].sort(key=_position(old["required"]))

    def _align(self, options: list[Node], old: list[Node]) -> None:
        """Alternatives in their old places, changed ones in those that are left: which comes first is no fact."""
        before = [_outline(self._previous, option) for option in old]
        outlines = [_outline(self._document, option) for option in options]
        same = {index: before.index(outline) for index, outline in enumerate(outlines) if outline in before}
        left = iter(place for place in range(len(old) + len(options)) if place not in same.values())
        places = [same[index] if index in same else next(left) for index in range(len(options))]
        options[:] = [option for _, option in sorted(zip(places, options, strict=True), key=lambda pair: pair[0])]

    def _inline(self, node: Node, inside: tuple[str, ...] = ()) -> Node:
        """What openapi.yaml has in a place; shapes that are no entities of the new document stand inline."""
        name = node.get("$ref", "").rpartition("/")[2]
        if name and name not in self._entities and name not in inside:
            facts = {key: value for key, value in self._old_entities[name].items() if key != "description"}
            here = {key: value for key, value in node.items() if key != "$ref"}
            return self._inline({**facts, **here}, (*inside, name))
        result: Node = copy.deepcopy(node)
        for _, _, child in children(result):
            inlined = self._inline(child, inside)
            child.clear()
            child.update(inlined)
        return simplify_choice(result)


def _carry_kind(node: Node, old: Node) -> None:
    """Whether numbers of a place may have fractions was settled once; what tells it (fresh examples) changes daily."""
    new, before = kinds(node), kinds(old)
    if "number" in new and "integer" in before and GUESSED in node:
        new[new.index("number")] = "integer"
    if "integer" in new and "number" in before and GUESSED in node:
        new[new.index("integer")] = "number"
    if sorted(new) == sorted(before):
        new = before
    if new:
        node["type"] = new[0] if len(new) == 1 else new


def _carry_conditions(node: Node, old: Node) -> None:
    """What says which fields go together speaks of the same numbers as the fields, and has no order."""
    for option in (option for keyword in CHOICES for option in node.get(keyword, ())):
        for name, condition in option.get("properties", {}).items():
            if GUESSED in condition and name in node.get("properties", ()):
                condition["type"] = "integer" if "integer" in kinds(node["properties"][name]) else "number"
    for keyword in CONDITIONS:
        if "properties" in node and keyword in node and keyword in old and _same(node[keyword], old[keyword]):
            node[keyword] = old[keyword]


def _same(one: Any, other: Any) -> bool:
    return shape({"anyOf": one}) == shape({"anyOf": other})


def _carry_members(node: Node, old: Node) -> None:
    if "enum" in node and "enum" in old:
        known = [value for value in old["enum"] if value in node["enum"]]
        node["enum"] = known + [value for value in node["enum"] if value not in known]
    for key in ("x-enum-varnames", "x-enum-descriptions"):
        if key in old and is_component(node):
            node[key] = dict(zip(old["enum"], old[key], strict=True))


def _carry_example(node: Node, old: Node, component: Node) -> None:
    """Examples in a published document are made afresh at every download: ours stay while they are valid."""
    node.pop("examples", None)
    for candidate in (old.get("examples"), component.get("examples")):
        if candidate and is_valid(candidate[0], node):
            node["examples"] = candidate
            return


def is_valid(example: Any, schema: Node) -> bool:
    """Whether an example satisfies the schema that it illustrates (references are taken on trust)."""
    facts = {key: value for key, value in schema.items() if key in {"type", "enum", "const", "pattern", "maxLength"}}
    if isinstance(facts.get("enum"), list) and "null" in facts.get("type", ()):
        facts["enum"] = [*facts["enum"], None]
    valid: bool = Draft202012Validator(facts).is_valid(example)
    return valid


def _outline(document: Node, option: Node) -> Any:
    """What tells alternatives apart: the kind, the values, and the fields with their constants."""
    node = resolve(document, option)
    constants = sorted((name, str(field.get("const"))) for name, field in node.get("properties", {}).items())
    values = sorted(map(str, node.get("enum", [node.get("const")])))
    return sorted(kinds(node)), values, constants, sorted(node.get("required", []))


def _not_null(node: Node) -> Node:
    options = node.get("anyOf", [])
    if len(options) == 2 and options[1].get("type") == "null":
        option: Node = options[0]
        return option
    return node


def _position(known: Iterable[Any], of: Callable[[Any], Any] = lambda item: item) -> Callable[[Any], int]:
    """A sort key: what was there before in its old order, what is new after it."""
    places = {key: place for place, key in reversed(list(enumerate(known)))}
    return lambda item: places.get(of(item), len(places))


def _order_like(new: Node, old: Node) -> None:
    for name in sorted(new, key=_position(old)):
        new[name] = new.pop(name)


def _keep(node: Node, old: Node, *keys: str) -> None:
    for key in keys:
        if key in old:
            node[key] = old[key]


def _keep_as(node: Node, key: str, value: Any) -> None:
    if value is not None:
        node[key] = value
