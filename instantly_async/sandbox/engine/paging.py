"""Lists in pages: newest first unless asked otherwise, with the cursor habits of the live API."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..state.store import Record, Table
    from .call import Call

DEFAULT_LIMIT = 10


def page(call: Call, records: Iterable[Record], cursor: Callable[[Record], str]) -> Record:
    """The page that a call asks for.

    A cursor comes with every page that has items, the last one too; the page after that is empty and has none.

    Args:
        cursor: Gives a record's cursor. Later records have greater ones, so that a cursor keeps its place even when
            its record is gone.
    """
    after = call.arguments.get("starting_after")
    oldest_first = call.arguments.get("sort_order") == "asc"
    ordered = sorted(records, key=cursor, reverse=not oldest_first)
    items = [
        record
        for record in ordered
        if not after or (cursor(record) > after if oldest_first else cursor(record) < after)
    ]
    return first_page(call, items, cursor)


def first_page(call: Call, records: Iterable[Record], cursor: Callable[[Record], str]) -> Record:
    """The page that a call asks for, of records that begin where it does; no more are looked at than it has."""
    items = list(islice(records, call.arguments.get("limit", DEFAULT_LIMIT)))
    return {"items": items, "next_starting_after": cursor(items[-1])} if items else {"items": []}


def ordered_page(call: Call, records: Iterable[Record], column: str, key: str = "id") -> Record:
    """The page that a call asks for, in the order of a field; the last ones first unless asked otherwise.

    Args:
        key: Field whose value is the cursor.
    """

    def place(record: Record) -> tuple[float, str, str]:
        value = record.get(column)
        number = value if isinstance(value, (int, float)) else 0
        return number, "" if value is None else str(value).casefold(), str(record[key])

    ordered = sorted(records, key=place, reverse=call.arguments.get("sort_order") != "asc")
    after = call.arguments.get("starting_after")
    begin = next((number for number, record in enumerate(ordered, 1) if record[key] == after), 0)
    return first_page(call, ordered[begin:], lambda record: str(record[key]))


def page_of_table(
    call: Call, table: Table, is_meant: Callable[[Record], bool], cursor: Callable[[Record], str]
) -> Record:
    """The page that a call asks for, of a table whose keys are the cursors."""
    after, descending = call.arguments.get("starting_after"), call.arguments.get("sort_order") != "asc"
    return first_page(call, filter(is_meant, table.in_order(after=after, descending=descending)), cursor)
