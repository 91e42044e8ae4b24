"""Kinds of records, as far as openapi.yaml does not describe them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

from ..http.refusal import Refusal
from ..state.store import Record

if TYPE_CHECKING:
    from .call import Call

# Whether a record is meant by the value of an argument of its list.
Filter: TypeAlias = Callable[["Call", Record, Any], bool]
Done: TypeAlias = Literal["created", "updated", "deleted"]

_PARAMETER = re.compile(r"\{(\w+)\}")


def by_id(record: Record) -> str:
    """The cursor of most lists."""
    return str(record["id"])


def by_time(record: Record) -> str:
    """The cursor of lists that continue by the moment of creation."""
    return str(record["timestamp_created"])


def _nothing(call: Call, *_: Any) -> None:
    """Most records need no more than what was given, and what every record has."""


def _every(record: Record) -> bool:
    """Most tables have records of one kind."""
    return True


@frozen(kw_only=True)
class Entity:
    """A kind of records that one engine creates, gets, lists, updates and deletes.

    Attributes:
        table: Name of its table in the store.
        path: Path of its collection, such as `/api/v2/leads`.
        key: Field that stands in the paths of its records.
        parent: Field that says of which other record one is, where the collection is inside of that.
        cursor: Gives the cursor of a record; later records have greater ones.
        unique: Fields of which no two records of a workspace have the same values.
        indexed: Fields by whose texts the table finds records.
        searched: Fields that the argument `search` looks into.
        filters: Argument of the list → whether it means a record. An argument with the name of a field needs none.
        complete: Gives a new record what was neither given nor is the same for all records, or refuses it.
        changed: Is shown a record before and after an update that is not written yet; it may add to it, or refuse.
        deleted: Is told of a record that has been deleted.
        log: Is told what has been done to which record.
        includes: Whether a record of the table is one of these, where several kinds share a table.
        seeds: Makes the records to begin with.
    """

    table: str
    path: str
    key: str = "id"
    parent: str = ""
    cursor: Callable[[Record], str] = by_id
    unique: tuple[str, ...] = ()
    indexed: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    filters: Mapping[str, Filter] = {}
    complete: Callable[[Call, Record], None] = _nothing
    changed: Callable[[Call, Record, Record], None] = _nothing
    deleted: Callable[[Call, Record], None] = _nothing
    log: Callable[[Call, Done, Record], None] = _nothing
    includes: Callable[[Record], bool] = _every
    seeds: Callable[[], Iterable[Record]] = tuple

    def find(self, call: Call, parameter: str) -> Record:
        """The record that a parameter of a call's path names; of a collection inside of a record, if it is in that.

        Raises:
            Refusal: 404, there is none.
        """
        record = call.store[self.table].find(call.path[parameter])
        if not self.includes(record) or not self.owner(call.path).items() <= record.items():
            raise Refusal(404, "Resource not found")
        return record

    def owner(self, path: Mapping[str, str]) -> Record:
        """What a record inside of another one has of it: its id, as the path of a call has that."""
        return {self.parent: path[_PARAMETER.findall(self.path)[-1]]} if self.parent else {}
