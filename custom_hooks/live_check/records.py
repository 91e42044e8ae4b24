"""What is taken of an answer to read on: its records, their ids, and its cursor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .comparison import format_of
from .reads import Read

LONGEST_ID = 200  # characters of an id, or of a cursor, that is sent back


def items(body: Any) -> Iterator[Any]:
    """The records of an answer: the items of its one list, or the answer itself."""
    if isinstance(body, list):
        yield from body
    elif isinstance(body, dict):
        lists = [value for value in body.values() if isinstance(value, list)]
        listed = body["items"] if isinstance(body.get("items"), list) else lists[0] if len(lists) == 1 else [body]
        yield from listed


def id_for(item: Any, read: Read) -> str | None:
    """What a read takes of an item of a list: the field of that name, or else its id."""
    if not isinstance(item, dict) or (read.of_type is not None and item.get("type") != read.of_type):
        return None
    value = item.get("email" if read.needs == "emails" else read.needs, item.get("id"))
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_ID or not value.isprintable():
        return None
    return value if value not in {".", ".."} else None


def form_of(cursor: str) -> str:
    """What a cursor looks like."""
    first, separator, _ = cursor.partition("&")
    form = format_of(first)
    if separator:
        return f"{form or 'text'} & text"
    return form or ("24 hex digits" if len(cursor) == 24 and set(cursor) <= set("0123456789abcdef") else "text")
