"""Dates and times as the API writes them."""

from __future__ import annotations

import datetime
from typing import Literal, TypeAlias

DateForm: TypeAlias = Literal["date", "date-time", "date or date-time"]

EITHER: DateForm = "date or date-time"


def text(value: datetime.date, form: DateForm = EITHER, place: str = "") -> str:
    """A date or a time as text: a day, or an RFC 3339 time, which for a date is midnight in UTC.

    Args:
        place: What the error calls it.

    Raises:
        ValueError: A datetime has no time zone: nobody could tell which moment, or which day, it is.
    """
    if not isinstance(value, datetime.datetime):
        return f"{value.isoformat()}T00:00:00.000Z" if form == "date-time" else value.isoformat()
    if not isinstance(value.utcoffset(), datetime.timedelta):  # None, and of pandas' NaT another NaT
        which = f"{place} is {value!r}, and" if place else repr(value)
        raise ValueError(f"{which} has no time zone; give it one, such as tzinfo=datetime.UTC")
    return value.date().isoformat() if form == "date" else _time(value)


def _time(value: datetime.datetime) -> str:
    precision = "microseconds" if value.microsecond % 1000 else "milliseconds"
    written = value.isoformat(timespec=precision)
    return f"{written.removesuffix('+00:00')}Z" if written.endswith("+00:00") else written
