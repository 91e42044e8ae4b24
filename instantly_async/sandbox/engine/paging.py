"""Lists in pages: newest first unless asked otherwise, with the cursor habits of the live API."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..state.store import Record
    from .group import Call

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
    items = items[: call.arguments.get("limit", DEFAULT_LIMIT)]
    return {"items": items, "next_starting_after": cursor(items[-1])} if items else {"items": []}


def page_in_order(call: Call, records: Sequence[Record], cursor: Callable[[Record], str]) -> Record:
    """The page that a call asks for, of records that stand in the order of their cursors."""
    after = call.arguments.get("starting_after")
    begin = bisect_right(records, after, key=cursor) if after else 0
    items = records[begin : begin + call.arguments.get("limit", DEFAULT_LIMIT)]
    return {"items": items, "next_starting_after": cursor(items[-1])} if items else {"items": []}
