"""Fields and enum values that responses had stay for those who read them, deprecated and with the day they went."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..openapi.document import Node, operations, reachable, success_schemas
from ..openapi.extensions import GONE, GONE_MEMBERS
from ..openapi.schemas import types_of


def read_components(document: Node) -> set[str]:
    """The components that success responses have, those inside of components included."""
    successes = [schema for _, _, operation in operations(document) for schema in success_schemas(operation)]
    return reachable(successes, document["components"]["schemas"])


def has_lost(schema: Node, old: Node) -> bool:
    """Whether a schema lacks fields or values of an old component."""
    return bool(_lost_fields(schema, old) or _lost_values(schema, old))


def keep_lost(schema: Node, old: Node, inline: Callable[[Node], Node], today: str) -> None:
    """Give a schema the fields and values back that an old component has; the fields are not required."""
    for name in _lost_fields(schema, old):
        field = old["properties"][name]
        kept = {**inline(field), "deprecated": True, GONE: field.get(GONE, today)}
        schema.setdefault("properties", {})[name] = kept
    lost = _lost_values(schema, old)
    if lost:
        before = dict(zip(old["enum"], old.get(GONE_MEMBERS, ()), strict=False))
        schema["enum"] = [*(value for value in _values(schema) if value is not None), *lost]
        schema["enum"] += [None] * ("null" in types_of(schema))
        schema[GONE_MEMBERS] = {value: before.get(value) or today for value in lost}
        schema.pop("const", None)


def _lost_fields(schema: Node, old: Node) -> list[str]:
    if "properties" not in schema and "object" not in types_of(schema):
        return []
    return [name for name in old.get("properties", {}) if name not in schema.get("properties", {})]


def _lost_values(schema: Node, old: Node) -> list[Any]:
    values = _values(schema)
    lost = [value for value in old.get("enum", ()) if value not in values] if values else []
    is_text = "string" in types_of(schema)
    return lost if all(isinstance(value, str) == is_text for value in lost) else []


def _values(schema: Node) -> list[Any]:
    return list(schema.get("enum", [schema["const"]] if "const" in schema else []))


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
