"""Which records a list is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..state.store import Record

if TYPE_CHECKING:
    from .entity import Entity
    from .group import Call

_OF_THE_PAGE = {"limit", "starting_after", "offset", "skip", "sort_order", "sort_by", "sort_column"}


def select(call: Call, entity: Entity, records: Iterable[Record]) -> list[Record]:
    """The records that meet every condition of a call.

    An argument is judged by the entity, or compared with the field of its name; one that is neither says nothing here.
    """
    conditions = {name: value for name, value in call.arguments.items() if name not in _OF_THE_PAGE}
    return [
        record
        for record in records
        if all(_meets(call, entity, record, *condition) for condition in conditions.items())
    ]


def select_by(call: Call, entity: Entity, conditions: Mapping[str, Any]) -> list[Record]:
    """The records that meet conditions which stand somewhere else in a call than in a list's; null is no condition."""
    given = {name: value for name, value in conditions.items() if value is not None}
    return select(evolve(call, query={}, body=given), entity, call.store[entity.table].values())


def _meets(call: Call, entity: Entity, record: Record, name: str, value: Any) -> bool:
    if name in entity.filters:
        return entity.filters[name](call, record, value)
    if name == "search":
        return value.casefold() in " ".join(str(record.get(field) or "") for field in entity.searched).casefold()
    if name == "ids":
        return record[entity.key] in (value if isinstance(value, list) else call.listed(name))
    if name not in record:
        return True
    wanted = value if isinstance(value, list) else call.listed(name) if isinstance(value, str) else [value]
    return record[name] in wanted
