"""Models and enums that have another name now: they are where the old ones were, and are much like them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..render.description import Package, Value
from ..render.python_types import EnumType, ListOf, MappingOf, ModelType, Option, Type
from .matching import Pair

ALIKE = 0.5  # of the fields or values of the smaller one


def find(old: Package, new: Package, pairs: list[Pair]) -> dict[str, str]:
    """The old names and the new ones."""
    renamed: dict[str, str] = {}
    types = list(_types_of_operations(pairs))
    types += [both for name in sorted(old.models.keys() & new.models.keys()) for both in _types(old, new, name, name)]
    while types:
        for before, after in _replaced(*types.pop(0), old, new):
            if before not in renamed and after not in renamed.values() and _are_alike(old, new, before, after):
                renamed[before] = after
                if before in old.models:
                    types += _types(old, new, before, after)
    return dict(sorted(renamed.items()))


def _types_of_operations(pairs: list[Pair]) -> Iterator[tuple[Type, Type]]:
    for before, after in pairs:
        yield before.response, after.response
        yield from _types_of_values(before.arguments, after.arguments)


def _types(old: Package, new: Package, before: str, after: str) -> Iterator[tuple[Type, Type]]:
    return _types_of_values(old.models[before].fields, new.models[after].fields)


def _types_of_values(before: tuple[Value, ...], after: tuple[Value, ...]) -> Iterator[tuple[Type, Type]]:
    types = {value.name: value.type for value in after}
    return ((value.type, types[value.name]) for value in before if value.name in types)


def _replaced(before: Type, after: Type, old: Package, new: Package) -> Iterator[tuple[str, str]]:
    """Where one name in a type went and one came: these two."""
    gone = [name for name in _names(before) if name not in new.models and name not in new.enums]
    come = [name for name in _names(after) if name not in old.models and name not in old.enums]
    if len(gone) == len(come) == 1:
        yield gone[0], come[0]
    for holder in (ListOf, MappingOf):
        outer, inner = ([option for option in type_ if isinstance(option, holder)] for type_ in (before, after))
        if len(outer) == len(inner) == 1:
            yield from _replaced(_held(outer[0]), _held(inner[0]), old, new)


def _names(type_: Type) -> list[str]:
    return [option.name for option in type_ if isinstance(option, EnumType | ModelType)]


def _held(option: ListOf | MappingOf) -> Type:
    return option.item if isinstance(option, ListOf) else option.value


def _are_alike(old: Package, new: Package, before: str, after: str) -> bool:
    if before in old.models and after in new.models:
        one, other = ({field.name for field in model.fields} for model in (old.models[before], new.models[after]))
    elif before in old.enums and after in new.enums:
        one, other = ({repr(member.value) for member in enum.members} for enum in (old.enums[before], new.enums[after]))
    else:
        return False
    return len(one & other) >= ALIKE * min(len(one), len(other))


def apply(package: Package, renamed: dict[str, str]) -> Package:
    """The package with the new names."""

    def option(old: Option) -> Option:
        match old:
            case EnumType(name) | ModelType(name):
                return replace(old, name=renamed.get(name, name))
            case ListOf(item):
                return ListOf(type_(item))
            case MappingOf(value):
                return MappingOf(type_(value))
            case _:
                return old

    def type_(old: Type) -> Type:
        return tuple(map(option, old))

    def values(old: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(replace(value, type=type_(value.type)) for value in old)

    operations = {
        id_: replace(one, arguments=values(one.arguments), response=type_(one.response))
        for id_, one in package.operations.items()
    }
    models = {
        renamed.get(name, name): replace(
            one, fields=values(one.fields), free=type_(one.free) if one.free is not None else None
        )
        for name, one in package.models.items()
    }
    enums = {renamed.get(name, name): one for name, one in package.enums.items()}
    return replace(package, operations=operations, models=models, enums=enums)
