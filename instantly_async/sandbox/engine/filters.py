"""Ways in which an argument of a list means a record, for arguments that are not just the name of a field."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..http.refusal import Refusal

if TYPE_CHECKING:
    from ..state.store import Record
    from .call import Call
    from .entity import Filter


def equal(field: str) -> Filter:
    """The field has this value; a record that leaves the field out has not."""

    def meets(call: Call, record: Record, value: Any) -> bool:
        return bool(record.get(field) == value)

    return meets


def one_of(field: str) -> Filter:
    """The field has one of these values: a list, or a text with commas between them. None at all mean every record."""

    def meets(call: Call, record: Record, value: Any) -> bool:
        options = value.split(",") if isinstance(value, str) else map(str, value)
        wanted = {option.strip() for option in options} - {""}
        return not wanted or str(record.get(field)) in wanted

    return meets


def is_set(field: str) -> Filter:
    """Whether the field has a value that is not null, 0 or empty."""

    def meets(call: Call, record: Record, value: bool) -> bool:
        return bool(record.get(field)) == value

    return meets


def since(field: str) -> Filter:
    """The field is this moment or a later one; days are compared with days, and nothing is with no moment."""
    return lambda call, record, value: bool(record.get(field)) and _moment(record[field]) >= _moment(value)


def until(field: str) -> Filter:
    """The field is this moment or an earlier one; days are compared with days, and nothing is with no moment."""
    return lambda call, record, value: bool(record.get(field)) and _moment(record[field]) <= _moment(value)


def _moment(text: str) -> datetime.datetime:
    """A date or a time; days begin at midnight.

    Raises:
        Refusal: 400, it is of a form that JSON Schema allows and Python does not know, such as a leap second.
    """
    try:
        moment = datetime.datetime.fromisoformat(text.upper())
    except ValueError:
        raise Refusal(400, f"{text} must be a date of the calendar") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
