"""Kinds of records, as far as openapi.yaml does not describe them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from ..state.store import Record

if TYPE_CHECKING:
    from .group import Call

# Whether a record is meant by the value of an argument of its list.
Filter: TypeAlias = Callable[["Call", Record, Any], bool]


def by_id(record: Record) -> str:
    """The cursor of most lists."""
    return str(record["id"])


def by_time(record: Record) -> str:
    """The cursor of lists that continue by the moment of creation."""
    return str(record["timestamp_created"])


def _nothing(call: Call, record: Record) -> None:
    """Most records need no more than what was given, and what every record has."""


@frozen(kw_only=True)
class Entity:
    """A kind of records that one engine creates, gets, lists, updates and deletes.

    Attributes:
        table: Name of its table in the store.
        path: Path of its collection, such as `/api/v2/leads`.
        key: Field that stands in the paths of its records.
        cursor: Gives the cursor of a record; later records have greater ones.
        unique: Fields of which no two records of a workspace have the same values.
        searched: Fields that the argument `search` looks into.
        filters: Argument of the list → whether it means a record. An argument with the name of a field needs none.
        complete: Gives a new record what was neither given nor is the same for all records.
        changed: Is told of a record that has been updated.
        deleted: Is told of a record that has been deleted.
        seeds: Makes the records to begin with.
    """

    table: str
    path: str
    key: str = "id"
    cursor: Callable[[Record], str] = by_id
    unique: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    filters: Mapping[str, Filter] = {}
    complete: Callable[[Call, Record], None] = _nothing
    changed: Callable[[Call, Record], None] = _nothing
    deleted: Callable[[Call, Record], None] = _nothing
    seeds: Callable[[], Iterable[Record]] = tuple
