"""What carries over from the schemas of the present openapi.yaml to those of a new document."""

from __future__ import annotations

import copy
import datetime
from collections import defaultdict
from typing import Any

from ..openapi.cycles import cycles
from ..openapi.document import Node, component_name, referenced, resolve
from ..openapi.extensions import (
    COMPONENT,
    COMPONENT_DESCRIPTION,
    DANGLING,
    GONE_MEMBERS,
    GUESSED,
    MEMBER_DESCRIPTIONS,
    MEMBER_NAMES,
    NEEDS_WORDS,
    PYTHON_NAME,
)
from ..openapi.schemas import COMPOSITIONS, fingerprint, is_component, subschemas, types_of
from .compositions import simplify_choice
from .examples import carry_example
from .growth import Growth
from .order import order_like, position
from .vanished import has_lost, keep_lost, read_components

COMPONENTS = "#/components/schemas"
CONDITIONS = (*COMPOSITIONS, "not", "if", "then", "else")


class SchemaCarrier:
    """Walks schemas of a new document beside those of the present openapi.yaml.

    What vanishes from the components that responses have stays in them, with the day. Requests that use such a
    component keep it, too, as long as the two are equal; so responses come first.
    """

    def __init__(self, document: Node, previous: Node, today: datetime.date | None) -> None:
        self._document = document
        self._previous = previous
        self._today = today.isoformat() if today else ""
        self._components: Node = document["components"]["schemas"]
        self._old_components: Node = previous["components"]["schemas"]
        self._read = read_components(previous) if today else set()
        self._growth = Growth(document)
        self._in_cycle = cycles({name: referenced(schema) for name, schema in self._old_components.items()})
        self._received: dict[str, set[str]] = defaultdict(set)  # fingerprints of what responses have, by component

    def carry_components(self) -> None:
        """Bring what is ours into the components of the new document that openapi.yaml has, too; after responses."""
        received = read_components(self._document)
        for name in self._components.keys() & self._old_components.keys():
            self.carry(self._components[name], self._old_components[name], name, is_sent=name not in received)

    def carry(self, schema: Node, old: Node, name: str = "", *, is_sent: bool) -> None:
        """Bring what is ours from an old schema into a new one, and into everything inside of it.

        `name` is the component whose schemas these are, if they are those of a component.
        """
        target = _without_null(old)
        component = resolve(self._previous, target)
        if any(DANGLING in part for part in (schema, *schema.get("allOf", ()))):
            schema.clear()
            schema.update(self._inline(old))
        schema.update({key: old[key] for key in ("description", NEEDS_WORDS, PYTHON_NAME) if key in old})
        if "$ref" in schema:
            return
        if _without_null(schema) is not schema:
            self.carry(_without_null(schema), target, is_sent=is_sent)
            return
        if "enum" in component and "anyOf" in schema:  # values of another type have come to those of an enum
            for option in schema["anyOf"]:
                if set(map(str, option.get("enum", ()))) & set(map(str, component["enum"])):
                    self.carry(option, target, is_sent=is_sent)
            return
        name = name or component_name(target)
        if name in self._read and has_lost(schema, component):
            whole = copy.deepcopy(schema)
            keep_lost(whole, component, self._inline, self._today)
            self._carry_inside(whole, old, is_sent=is_sent)
            if not is_sent or fingerprint(whole) in self._received[name]:
                schema.clear()
                schema.update(whole)
            else:
                self._carry_inside(schema, old, is_sent=is_sent)
        else:
            self._carry_inside(schema, old, is_sent=is_sent)
        if not is_sent:
            self._received[name].add(fingerprint(schema))

    def _carry_inside(self, schema: Node, old: Node, *, is_sent: bool) -> None:
        target = _without_null(old)
        component = resolve(self._previous, target)
        if component_name(target) and is_component(schema):
            schema[COMPONENT] = component_name(target)
            if "description" in component:
                schema[COMPONENT_DESCRIPTION] = component["description"]
        self._carry_subschemas(schema, component, is_sent=is_sent)
        _carry_number_types(schema, component)
        _carry_members(schema, component)
        carry_example(schema, old, component)
        order_like(schema, component)

    def _carry_subschemas(self, schema: Node, old: Node, *, is_sent: bool) -> None:
        for keyword in COMPOSITIONS:
            if keyword in schema and keyword in old and "properties" not in schema:
                self._align(schema[keyword], old[keyword])
        matches = {(keyword, key): inner for keyword, key, inner in subschemas(old)}
        for keyword, key, inner in subschemas(schema):
            match = matches.get((keyword, key))
            if match is not None:
                self.carry(inner, match, is_sent=is_sent)
            elif keyword == "properties":
                inner[NEEDS_WORDS] = True
        if "properties" in schema and "properties" in old:
            order_like(schema["properties"], old["properties"])
        _carry_conditions(schema, old)
        if "required" in schema and "required" in old:
            schema["required"].sort(key=position(old["required"]))

    def _align(self, options: list[Node], old: list[Node]) -> None:
        """Put equal alternatives where they were, and changed ones where there is room: their order is no fact."""
        before = [_outline(self._previous, option) for option in old]
        outlines = [_outline(self._document, option) for option in options]
        same = {index: before.index(outline) for index, outline in enumerate(outlines) if outline in before}
        left = iter(index for index in range(len(old) + len(options)) if index not in same.values())
        indexes = [same[index] if index in same else next(left) for index in range(len(options))]
        options[:] = [option for _, option in sorted(zip(indexes, options, strict=True), key=lambda pair: pair[0])]

    def _inline(self, schema: Node) -> Node:
        """An old schema in which the components that the new document does not have are inline."""
        result = self._growth.copied(schema, COMPONENTS)
        self._write_inline(result)
        return result

    def _write_inline(self, node: Node) -> None:
        name = component_name(node)
        if name and name not in self._components:
            old: Node = self._old_components[name]
            if name in self._in_cycle:
                self._keep_component(name, old)
                return
            described = {"description", NEEDS_WORDS}
            facts = {key: value for key, value in old.items() if key not in described}
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            node.clear()
            node.update({**self._growth.copied(facts, f"{COMPONENTS}/{name}"), **siblings})
        for _, _, inner in subschemas(node):
            self._write_inline(inner)
        simple = simplify_choice(node)
        if simple is not node:
            node.clear()
            node.update(simple)

    def _keep_component(self, name: str, old: Node) -> None:
        """A component that contains itself cannot be inline, so it stays in the document."""
        component = self._growth.copied(old, f"{COMPONENTS}/{name}")
        self._components[name] = component  # first, because it refers to itself
        self._write_inline(component)
        self.carry(component, old, name, is_sent=False)


def _carry_number_types(schema: Node, old: Node) -> None:
    """Whether a number may have a fraction was decided once; the examples by which it is guessed change daily."""
    new, before = types_of(schema), types_of(old)
    if "number" in new and "integer" in before and GUESSED in schema:
        new[new.index("number")] = "integer"
    if "integer" in new and "number" in before and GUESSED in schema:
        new[new.index("integer")] = "number"
    if sorted(new) == sorted(before):
        new = before
    if new:
        schema["type"] = new[0] if len(new) == 1 else new


def _carry_conditions(schema: Node, old: Node) -> None:
    """Conditions on fields have the number types of the fields, and no order."""
    for option in (option for keyword in COMPOSITIONS for option in schema.get(keyword, ())):
        for name, condition in option.get("properties", {}).items():
            if GUESSED in condition and name in schema.get("properties", ()):
                condition["type"] = "integer" if "integer" in types_of(schema["properties"][name]) else "number"
    for keyword in CONDITIONS if "properties" in schema else ():
        new, before = (fingerprint({"anyOf": one.get(keyword)}) for one in (schema, old))
        if keyword in schema and new == before:
            schema[keyword] = old[keyword]


def _carry_members(schema: Node, old: Node) -> None:
    if "enum" in schema and "enum" in old:
        known = [value for value in old["enum"] if value in schema["enum"]]
        schema["enum"] = known + [value for value in schema["enum"] if value not in known]
    for key in (MEMBER_NAMES, MEMBER_DESCRIPTIONS):
        if key in old and is_component(schema):
            schema[key] = dict(zip(old["enum"], old[key], strict=True))
    if isinstance(schema.get(GONE_MEMBERS), list):  # it is a copy of the old schema
        gone = zip(old["enum"], old[GONE_MEMBERS], strict=True)
        schema[GONE_MEMBERS] = {value: day for value, day in gone if day}


def _outline(document: Node, option: Node) -> Any:
    """What tells alternatives apart: their types, their values, and their fields with constants."""
    schema = resolve(document, option)
    constants = sorted((name, str(field.get("const"))) for name, field in schema.get("properties", {}).items())
    values = sorted(map(str, schema.get("enum", [schema.get("const")])))
    return sorted(types_of(schema)), values, constants, sorted(schema.get("required", []))


def _without_null(schema: Node) -> Node:
    options = schema.get("anyOf", [])
    if len(options) == 2 and options[1].get("type") == "null":
        option: Node = options[0]
        return option
    return schema
