"""Values that schemas allow: what an operation answers that has no code of its own."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import islice
from typing import Any

from .operations import COMPONENTS, Schema, resolve, types_of
from .validators import is_valid

_LARGEST = 10_000  # items or characters
# Texts in the formats that schemas ask for most.
_TEXTS = (
    "text",
    "f9cc070d-8dba-4341-b847-f083c358e460",
    "2026-04-26T02:24:44.979Z",
    "2026-04-26",
    "user@example.com",
    "https://example.com",
    "example.com",
    "09:00",
    "",
)


def example(schema: Schema) -> Any:
    """A value that a schema allows, with as many of the optional fields as go together; always the same.

    Raises:
        ValueError: None was found.
    """
    for found in _examples(schema, frozenset()):
        return deepcopy(found)
    raise ValueError(f"no example was found that is valid: {schema}")


def _examples(schema: Schema, inside: frozenset[str]) -> Iterator[Any]:
    """Values that a schema allows, the most telling first; none where each would have itself inside.

    Args:
        inside: The components of whose values these are a part.
    """
    if (name := schema.get("$ref", "").removeprefix(COMPONENTS)) not in inside:
        inside |= {name} - {""}
        yield from (value for value in _guesses(schema, resolve(schema), inside) if is_valid(value, schema))


def _guesses(schema: Schema, resolved: Schema, inside: frozenset[str]) -> Iterator[Any]:
    has_fields = "properties" in resolved
    if not has_fields:
        yield from resolved.get("examples", ())
    yield from (resolved[keyword] for keyword in ("const", "default") if keyword in resolved)
    yield from resolved.get("enum", ())
    if not has_fields:
        for option in (*resolved.get("anyOf", ()), *resolved.get("oneOf", ())):
            yield from _examples(option, inside)
    for kind in sorted(types_of(resolved) or ["object" if has_fields else "string"], key=lambda kind: kind == "null"):
        yield from _of_kind(kind, schema, resolved, inside)
    yield from resolved.get("examples", ())


def _of_kind(kind: str, schema: Schema, resolved: Schema, inside: frozenset[str]) -> Iterator[Any]:
    match kind:
        case "string":
            yield from _TEXTS
            yield "x" * min(resolved.get("minLength", 0), _LARGEST)
        case "integer" | "number":
            yield from (1, 0, *(resolved[limit] for limit in ("minimum", "maximum") if limit in resolved))
        case "boolean":
            yield from (True, False)
        case "array":
            number = min(max(resolved.get("minItems", 1), 1), _LARGEST)
            items = list(islice(_examples(resolved.get("items", {}), inside), number))
            yield (items * number)[:number]
            yield []
        case "object" if "properties" in resolved:
            yield from _of_fields(schema, resolved, inside)
        case "object":
            values = resolved.get("additionalProperties")
            if isinstance(values, dict):
                yield from ({"key": value} for value in _examples(values, inside))
            yield from ({}, {"key": "text"})
        case "null":
            yield None


def _of_fields(schema: Schema, resolved: Schema, inside: frozenset[str]) -> Iterator[dict[str, Any]]:
    """An object with every field; then one without those that do not go together with others."""
    fields = {
        name: value
        for name, described in resolved["properties"].items()
        for value in islice(_examples(described, inside), 1)
    }
    yield fields
    chosen = {name: fields[name] for name in resolved.get("required", ()) if name in fields}
    for name in fields:
        more = chosen | {name: fields[name]}
        chosen = more if is_valid(more, schema) or not is_valid(chosen, schema) else chosen
    yield chosen
