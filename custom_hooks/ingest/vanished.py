"""Fields and enum values that responses had stay for those who read them, deprecated and with the day they went."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..openapi.document import Node
from ..openapi.extensions import GONE, GONE_MEMBERS
from ..openapi.schemas import types_of


def keep_fields(schema: Node, old: Node, inline: Callable[[Node], Node], today: str) -> None:
    """Give an object the fields back that an old component has; they are never required."""
    if "properties" not in old or ("properties" not in schema and "object" not in types_of(schema)):
        return
    fields = schema.setdefault("properties", {})
    for name, field in old["properties"].items():
        if name not in fields:
            fields[name] = {**inline(field), "deprecated": True, GONE: field.get(GONE, today)}


def keep_members(schema: Node, old: Node, today: str) -> None:
    """Give an enum the values back that an old component has."""
    if "enum" not in old or not {"enum", "const"} & schema.keys():
        return
    values = schema["enum"] if "enum" in schema else [schema["const"]]
    vanished = [value for value in old["enum"] if value not in values]
    if not vanished or not _is_of_type(vanished, schema):
        return
    schema.pop("const", None)
    schema["enum"] = [*(value for value in values if value is not None), *vanished]
    if None in values:
        schema["enum"].append(None)
    before = dict(zip(old["enum"], old.get(GONE_MEMBERS, ()), strict=False))
    schema[GONE_MEMBERS] = {value: before.get(value) or today for value in vanished}


def _is_of_type(values: list[Any], schema: Node) -> bool:
    texts = "string" in types_of(schema) or not types_of(schema)
    return all(isinstance(value, str) == texts for value in values)


def unite(component: Node, uses: Iterable[Node]) -> None:
    """Several uses of a component may have lost different things; gone is only what all of them have lost."""
    uses = list(uses)
    for name, field in component.get("properties", {}).items():
        if GONE in field and not all(GONE in use["properties"].get(name, {}) for use in uses):
            del field[GONE], field["deprecated"]
    if GONE_MEMBERS in component:
        gone = component[GONE_MEMBERS]
        component[GONE_MEMBERS] = {
            value: day for value, day in gone.items() if all(value in use.get(GONE_MEMBERS, {}) for use in uses)
        }
