"""From Python values to what a request carries: path, query and JSON body."""

from __future__ import annotations

import datetime
import math
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from enum import Enum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode
from uuid import UUID

from . import dates, json_codec
from .types import UNSET

if TYPE_CHECKING:
    from .operation import Operation


PLAIN = frozenset([str, int, bool, NoneType])  # the types that need no conversion


def url_path(operation: Operation, values: Mapping[str, Any]) -> str:
    """The operation's path with its values in place, percent-encoded.

    Raises:
        ValueError: A value is empty, "." or "..": the path would lead to another operation.
    """
    path = operation.path
    for name, value in values.items():
        text = plain_text(value)
        if value is None or value is UNSET or text in {"", ".", ".."}:
            raise ValueError(f"{operation.name}: {name}={value!r} would call another operation; give a real {name}")
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def query_string(values: Mapping[str, Any]) -> str:
    """Query arguments as they stand in a URL; a list repeats its name, None and UNSET are left out."""
    pairs = [(name, text) for name, value in values.items() for text in _texts(value)]
    return urlencode(pairs, safe="", quote_via=quote)


def json_body(operation: Operation, fields: Mapping[str, Any]) -> bytes | None:
    """Body fields as JSON; None where there is nothing to send.

    Raises:
        ValueError: The API needs a body, and every field was left out.
    """
    body = {name: to_json(value) for name, value in fields.items() if value is not UNSET}
    if body:
        return json_codec.dumps(body)
    if operation.body_required:
        raise ValueError(f"{operation.name}: give at least one of {', '.join(fields)}")
    return None


def to_json(value: Any) -> Any:
    """A value as JSON knows it: models, enums, dates and containers of them become plain values.

    Raises:
        ValueError: A number is infinite or not a number, for which JSON has no word, or a time has no time zone.
    """
    return _to_json_from(value.__class__)(value)


@cache
def _to_json_from(kind: type) -> Callable[[Any], Any]:
    """What makes JSON of the values of a type."""
    if issubclass(kind, Enum):
        return operator.attrgetter("_value_")
    if kind is NoneType or issubclass(kind, str | int):
        return _unchanged
    if hasattr(kind, "to_dict"):
        to_dict: Callable[[Any], Any] = kind.to_dict
        return to_dict
    kinds: dict[type, Callable[[Any], Any]] = {
        float: _number,
        Mapping: _object,
        datetime.date: dates.text,
        Sequence: _array,
        Set: _array,
        UUID: str,
    }
    return next((convert for parent, convert in kinds.items() if issubclass(kind, parent)), _unchanged)


def _unchanged(value: Any) -> Any:
    return value


def _number(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} cannot be sent: JSON has no word for it")
    return value


def _object(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item if item.__class__ in PLAIN else to_json(item) for key, item in value.items() if item is not UNSET}


def _array(value: Iterable[Any]) -> list[Any]:
    return [item if item.__class__ in PLAIN else to_json(item) for item in value]


def _texts(value: Any) -> Iterator[str]:
    if value is None or value is UNSET:
        return
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str):
        for item in value:
            yield from _texts(item)
    else:
        yield plain_text(value)


def plain_text(value: Any) -> str:
    """A value as text, as it stands in a URL before it is percent-encoded."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(to_json(value))
