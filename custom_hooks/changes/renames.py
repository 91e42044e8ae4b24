"""Models and enums that have another name now: they stand where the old ones stood, and are much like them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.document import Node
from .reading import API, Operation
from .values import ListOf, MappingOf, Named, Type

ALIKE = 0.5  # of the fields or values of the smaller one


def find(old: API, new: API, pairs: list[tuple[Operation, Operation]]) -> dict[str, str]:
    """The old names and the new ones."""
    found: dict[str, str] = {}
    places = list(_places_of_operations(pairs))
    places += [
        place for name in sorted(old.models.keys() & new.models.keys()) for place in _fields(old, new, name, name)
    ]
    while places:
        for before, after in _gone_and_come(*places.pop(0), old, new):
            if before not in found and after not in found.values() and _are_alike(old, new, before, after):
                found[before] = after
                if before in old.models:
                    places += _fields(old, new, before, after)
    return dict(sorted(found.items()))


def apply(document: Node, renamed: dict[str, str]) -> Node:
    """The old document with the new names."""
    references = {f"#/components/schemas/{old}": f"#/components/schemas/{new}" for old, new in renamed.items()}
    result: Node = _replaced(document, references)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {renamed.get(name, name): schema for name, schema in schemas.items()}
    return result


def _replaced(node: Any, references: dict[str, str]) -> Any:
    if isinstance(node, dict):
        return {
            key: references.get(value, value)
            if key == "$ref" and isinstance(value, str)
            else _replaced(value, references)
            for key, value in node.items()
        }
    return [_replaced(item, references) for item in node] if isinstance(node, list) else node


def _places_of_operations(pairs: list[tuple[Operation, Operation]]) -> Iterator[tuple[Type, Type]]:
    for before, after in pairs:
        yield before.answer, after.answer
        for name, argument in before.arguments.items():
            if name in after.arguments:
                yield argument.type, after.arguments[name].type


def _fields(old: API, new: API, before: str, after: str) -> Iterator[tuple[Type, Type]]:
    fields = new.models[after].fields
    for name, field in old.models[before].fields.items():
        if name in fields:
            yield field.type, fields[name].type


def _gone_and_come(before: Type, after: Type, old: API, new: API) -> Iterator[tuple[str, str]]:
    """Where one name at a place went and one came: these two."""
    gone = [o for o in before if isinstance(o, Named) and o.name not in new.models and o.name not in new.enums]
    come = [o for o in after if isinstance(o, Named) and o.name not in old.models and o.name not in old.enums]
    if len(gone) == len(come) == 1:
        yield gone[0].name, come[0].name
    for holder in (ListOf, MappingOf):
        outer, inner = ([o for o in side if isinstance(o, holder)] for side in (before, after))
        if len(outer) == len(inner) == 1:
            yield from _gone_and_come(_held(outer[0]), _held(inner[0]), old, new)


def _held(option: ListOf | MappingOf) -> Type:
    return option.item if isinstance(option, ListOf) else option.value


def _are_alike(old: API, new: API, before: str, after: str) -> bool:
    if before in old.models and after in new.models:
        one, other = set(old.models[before].fields), set(new.models[after].fields)
    elif before in old.enums and after in new.enums:
        one, other = set(map(repr, old.enums[before].names)), set(map(repr, new.enums[after].names))
    else:
        return False
    return len(one & other) >= ALIKE * min(len(one), len(other))
