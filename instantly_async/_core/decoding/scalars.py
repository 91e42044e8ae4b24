"""Texts and numbers with another value in Python: dates, times and members of enums."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from enum import Enum as PythonEnum
from functools import cache
from types import NoneType
from typing import Any, Self

from .. import drift
from ..requests.dates import DateForm

BEFORE_A_TIME = frozenset("Tt ")


class Scalar:
    """A value without parts."""

    def of(self, value: Any) -> Self:
        """There is no choice."""
        return self

    def part(self, name: Any, /) -> None:
        """There are no parts."""


class Date(Scalar):
    """A text becomes a date or a time; it is kept beside, and goes back as it came."""

    converts = frozenset({str})

    def __init__(self, form: DateForm, convert: Callable[[Any], Any]) -> None:
        self.form: DateForm = form
        self.convert = convert

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Every text is taken for a date that the document knows."""


def _date_time(value: Any) -> Any:
    """An RFC 3339 text becomes a datetime; Python would take other texts of ISO 8601 too, which nobody means so."""
    if isinstance(value, str) and value[4:5] == value[7:8] == "-" and value[10:11] in BEFORE_A_TIME:
        try:
            return datetime.datetime.fromisoformat(value)
        except (ValueError, OverflowError):
            pass
    return value


def _date(value: Any) -> Any:
    """A text such as 2026-01-31 becomes a date; 20260131 and 2026-W05-6 do not."""
    if isinstance(value, str) and value[4:5] == value[7:8] == "-":
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    return value


date_time = Date("date-time", _date_time)
date = Date("date", _date)


class Enum(Scalar):
    """A value becomes a member of an enum, listed or not; one of another JSON type stays as it came."""

    def __init__(self, listed: type[PythonEnum]) -> None:
        self.listed = listed
        self.members: dict[Any, Any] = {member.value: member for member in listed}
        self.kind = type(next(iter(self.members)))  # True and 1.0 are equal to 1, and are no codes
        self.converts = frozenset({self.kind})
        self._known_types = {self.kind, NoneType}
        self._known = {*self.members, None}

    def convert(self, value: Any, /) -> Any:
        """The member of a value."""
        if value.__class__ is not self.kind:
            return value
        member = self.members.get(value)
        return self.listed(value) if member is None else member

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of values that are not listed, and of those of another JSON type."""
        if self._known_types.issuperset(map(type, values)) and self._known.issuperset(values):
            return
        for value in values:
            if value is not None and not self.lists(value):
                drift.unknown_value(place, value)

    def lists(self, value: Any) -> bool:
        """Whether a value is one of those that the document lists."""
        return value.__class__ is self.kind and value in self.members


enum = cache(Enum)


class Unchanged(Scalar):
    """The JSON value is the Python value."""

    converts: frozenset[type] = frozenset()

    def convert(self, value: Any, /) -> Any:
        """The same value."""
        return value

    def examine(self, values: Sequence[Any], place: str) -> None:
        """The document says nothing about such values."""


unchanged = Unchanged()
