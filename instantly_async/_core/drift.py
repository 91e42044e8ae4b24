"""Counts what responses have and the API's document does not: unknown fields and enum values."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from itertools import islice
from typing import Any, Literal

from attrs import frozen

from .operation import Operation
from .text import one_line

MOST_KINDS = 1000  # so that a value that differs from response to response fills no memory
LONGEST = 100  # characters of a name or a value: what is longer is nobody's enum


@frozen(cache_hash=True)
class Unknown:
    """Something in a response that the document does not have.

    Attributes:
        operation: Name of the operation, such as `leads.list`.
        place: Model and field, such as `Lead.status`; for a value in a list, its enum, such as `APIKeyScope`.
        kind: "field" for a field that is not documented, "value" for an enum value that is not listed.
        value: The enum value as text; None for a field, whose values may be private.

    Names and values come from a server: they are cut after 100 characters, and escapes stand for what nobody sees.
    """

    operation: str
    place: str
    kind: Literal["field", "value"]
    value: str | None = None


class Drift(Counter[Unknown]):
    """How often a client saw each unknown thing.

    It holds at most 1,000 different ones; `clear()` starts anew.
    """

    @contextmanager
    def watching(self, operation: Operation) -> Iterator[None]:
        """Count what is decoded in this block as the operation's.

        Args:
            operation: What is called.

        Returns:
            A context manager.
        """
        token = _watching.set((self, operation.name))
        try:
            yield
        finally:
            _watching.reset(token)

    def note(self, unknown: Unknown) -> None:
        """Count one unknown thing.

        Args:
            unknown: What was seen.
        """
        if unknown in self or len(self) < MOST_KINDS:
            self[unknown] += 1


_watching: ContextVar[tuple[Drift, str] | None] = ContextVar("watching", default=None)


def is_counted() -> bool:
    """Whether somebody counts what is decoded now."""
    return _watching.get() is not None


def unknown_fields(model: str, names: Iterable[str]) -> None:
    """Tell of fields that a model does not know."""
    if (watching := _watching.get()) is not None:
        drift, operation = watching
        for name in islice(names, MOST_KINDS):
            drift.note(_field(operation, model, name if len(name) <= LONGEST else one_line(name, LONGEST)))


@lru_cache(maxsize=MOST_KINDS)
def _field(operation: str, model: str, name: str) -> Unknown:
    """The same for every object of a page: making one anew takes longer than counting it."""
    return Unknown(operation, f"{model}.{one_line(name, LONGEST)}", "field")


def unknown_value(place: str, value: Any) -> None:
    """Tell of an enum value that is not listed."""
    if (watching := _watching.get()) is not None:
        drift, operation = watching
        drift.note(Unknown(operation, place, "value", one_line(value, LONGEST)))
