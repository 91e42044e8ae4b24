"""Which records a list is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve

from ..document.operations import fields_of
from ..state.store import Record

if TYPE_CHECKING:
    from .call import Call
    from .entity import Entity

Condition: TypeAlias = Callable[[Record], bool]

_OF_THE_PAGE = {"limit", "starting_after", "offset", "skip", "sort_order", "sort_by", "sort_column"}


def select(call: Call, entity: Entity, records: Iterable[Record]) -> list[Record]:
    """The records that meet every condition of a call."""
    return list(filter(condition(call, entity), records))


def select_by(call: Call, entity: Entity, conditions: Mapping[str, Any]) -> list[Record]:
    """The records that meet conditions which stand somewhere else in a call than in a list's; null is no condition."""
    given = {name: value for name, value in conditions.items() if value is not None}
    return select(evolve(call, query={}, body=given), entity, call.store[entity.table].values())


def condition(call: Call, entity: Entity) -> Condition:
    """Whether a record meets every condition of a call.

    An argument is judged by the entity, or compared with the field of its name; one that is neither says nothing here.
    """
    arguments = {name: value for name, value in call.arguments.items() if name not in _OF_THE_PAGE}
    conditions = [found for argument in arguments.items() if (found := _condition(call, entity, *argument))]
    return lambda record: all(meets(record) for meets in conditions)


def _condition(call: Call, entity: Entity, name: str, value: Any) -> Condition | None:
    if name in entity.filters:
        return lambda record: entity.filters[name](call, record, value)
    if name == "search":
        return _search(entity.searched, value.casefold())
    if name == "ids":
        listed = _listed(value)
        return lambda record: record[entity.key] in listed
    return has(name, value) if name in fields_of(entity.path) else None


def has(name: str, value: Any) -> Condition:
    """Whether a field of a record has a value, or one of several."""
    if value is False:  # records leave flags out that are false
        return lambda record: not record.get(name)
    listed = _listed(value)
    return lambda record: record.get(name) in listed


def _listed(value: Any) -> list[Any]:
    """The values that an argument has: a text may be several, separated by commas."""
    if isinstance(value, str):
        return [value, *(part.strip() for part in value.split(",") if part.strip())]
    return value if isinstance(value, list) else [value]


def _search(names: Iterable[str], wanted: str) -> Condition:
    return lambda record: wanted in " ".join(str(record.get(name) or "") for name in names).casefold()
