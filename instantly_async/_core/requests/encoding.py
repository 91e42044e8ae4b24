"""From Python values to what a request carries: path, query and JSON body."""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, ItemsView, Iterator, Mapping, Sequence, Set, ValuesView
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from .. import json_codec
from ..types import UNSET
from . import dates, json_numbers
from .bad_values import SOMETHING, located

if TYPE_CHECKING:
    from ..operation import Operation


# Types that are never sent, and what to do about them; some of them are sequences or sets for Python.
_ADVICE: dict[type, str] = {
    **dict.fromkeys((bytes, bytearray, memoryview), "; decode it to text"),
    ItemsView: "; give a dictionary",
    Iterator: "; give a list",
}

PLAIN = frozenset([str, int, bool, NoneType])  # the types that need no conversion
DEEPEST = 50_000  # containers in one another; what is deeper contains itself
LONGEST_URL = 65_536  # characters; httpx takes no more, and most servers far less


def url(base_url: str, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any]) -> str:
    """The URL of a call.

    Raises:
        ValueError: It cannot be a URL, or would be another operation's.
    """
    # The slash is ours: it ends the host and the port, whatever the path says.
    whole = f"{base_url}/{url_path(operation, path)[1:]}"
    if arguments := query_string(operation, query):
        whole = f"{whole}?{arguments}"
    if len(whole) > LONGEST_URL:
        given = {**path, **query}
        longest = max(given, key=lambda name: len(query_string(operation, {name: given[name]})), default="base_url")
        raise ValueError(
            f"{operation.name}: the URL has {len(whole):,} characters, and may have {LONGEST_URL:,}; give less in "
            f"{longest}, or make several calls"
        )
    return whole


def url_path(operation: Operation, values: Mapping[str, Any]) -> str:
    """The operation's path with its values in place, percent-encoded.

    Raises:
        ValueError: A value is empty, "." or "..": the path would lead to another operation.
    """
    path = operation.path
    for name, value in values.items():
        try:
            text = "" if value is None or value is UNSET else plain_text(value)
        except (TypeError, ValueError) as error:
            raise located(operation, {name: value}, plain_text, error) from None
        except RecursionError:
            raise ValueError(_too_deep(operation)) from None
        if text in {"", ".", ".."}:
            raise ValueError(f"{operation.name}: {name}={value!r} would call another operation; give a real {name}")
        if f"{{{name}}}" not in path:
            raise ValueError(f"{operation.name}: {operation.path} has no place for {name}")
        path = path.replace(f"{{{name}}}", _quoted(operation, name, text))
    if "{" in path:  # those of values are percent-encoded
        raise ValueError(f"{operation.name}: {path} needs a value for each place in it; give them in path=")
    return path


def query_string(operation: Operation, values: Mapping[str, Any]) -> str:
    """Query arguments as they stand in a URL; a list repeats its name, None and UNSET are left out.

    Raises:
        ValueError: A value cannot be in a URL.
    """
    try:
        pairs = [(name, text) for name, value in values.items() for text in _texts(value)]
    except RecursionError:
        raise ValueError(_too_deep(operation)) from None
    except (TypeError, ValueError) as error:
        raise located(operation, values, lambda value: list(_texts(value)), error) from None
    return "&".join(f"{quote(name, safe='')}={_quoted(operation, name, text)}" for name, text in pairs)


def json_body(operation: Operation, fields: Mapping[str, Any]) -> bytes | None:
    """Body fields as JSON; None where there is nothing to send.

    Raises:
        ValueError: The API needs a body, and every field was left out; or a field cannot be JSON.
    """
    try:
        body = {name: to_json(value) for name, value in fields.items() if value is not UNSET}
        if body:
            return json_codec.dumps(body)
    except RecursionError:
        raise ValueError(_too_deep(operation)) from None
    except (TypeError, ValueError) as error:
        raise located(operation, fields, lambda value: json_codec.dumps(to_json(value)), error) from None
    if operation.body_required:
        raise ValueError(f"{operation.name}: give at least one of {', '.join(fields) or 'its fields'}")
    return None


def to_json(value: Any, number: Callable[[float], float] = json_numbers.number) -> Any:
    """A value as JSON knows it: models, enums, dates and containers of them become plain values, all of them copies.

    One loop and no recursion: however deep a server's JSON is, it goes back as it came.

    Args:
        number: What becomes of a float.

    Raises:
        ValueError: JSON has no word for a number (infinite, none, too many digits), or a time has no time zone.
        TypeError: A value is of a type for which JSON has no word.
        RecursionError: A value contains itself.
    """
    return _converted([value], None, number)[0]


def part_to_json(decoder: Any, name: Any, value: Any) -> Any:
    """A part of a model or of what is in it, as it is kept, under its name or number; floats go as they came."""
    return _converted({name: value}, decoder, float)[name]


def _converted(whole: Any, decoder: Any, number: Callable[[float], float]) -> Any:
    """A dictionary or a list, of which nobody else knows, with its parts converted in place."""
    pending: list[tuple[Any, Any, int]] = [(whole, decoder, 0)]  # containers, what decodes them, how deep they are
    while pending:
        container, decoder, depth = pending.pop()
        if depth > DEEPEST:
            raise RecursionError("a value contains itself")
        for key, item in container.items() if container.__class__ is dict else enumerate(container):
            kind = item.__class__
            if kind in PLAIN:
                continue
            if kind is dict and PLAIN.issuperset(map(type, item.values())):  # as most are
                container[key] = item.copy()
                continue
            parts, layout = _parts(kind)
            if parts is not None:
                container[key] = inner = parts(item)
                if layout is None and decoder is not None:
                    layout = decoder_of(decoder, key, item)
                pending.append((inner, layout, depth + 1))
            elif kind is float:
                container[key] = number(item)
            elif issubclass(kind, datetime.date):
                form: dates.DateForm = getattr(decoder_of(decoder, key, item), "form", dates.EITHER)
                container[key] = dates.text(item, form, _place(decoder, key))
            else:
                container[key] = _single(kind)(item)
    return whole


def decoder_of(container: Any, key: Any, item: Any) -> Any:
    """What decodes a part of a container of which the decoder is known."""
    decoder = None if container is None else container.part(key)
    return None if decoder is None else decoder.of(item)


def _place(container: Any, key: Any) -> str:
    """What an error calls a field of a model."""
    fields = getattr(container, "fields", {})
    return f"{container.name}.{fields[key]}" if key in fields else ""


@cache
def _parts(kind: type) -> tuple[Callable[[Any], Any] | None, Any]:
    """What gives the parts of a value that has some, in a dictionary or a list of their own; and what decodes them."""
    if hasattr(kind, "_layout"):
        return kind._layout.parts, kind._layout
    if kind is list:
        return list.copy, None
    if issubclass(kind, (Enum, str, *_ADVICE)) or hasattr(kind, "to_dict"):
        return None, None
    if issubclass(kind, Mapping):
        return _without_unset, None
    return list if issubclass(kind, Sequence | Set | ValuesView) else None, None


def _without_unset(mapping: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in mapping.items() if item is not UNSET}


@cache
def _single(kind: type) -> Callable[[Any], Any]:
    """What makes JSON of the values of a type that have no parts."""
    if issubclass(kind, Enum):
        return operator.attrgetter("_value_")
    if kind is NoneType or issubclass(kind, str | int):
        return _unchanged
    if hasattr(kind, "to_dict"):
        to_dict: Callable[[Any], Any] = kind.to_dict
        return to_dict
    kinds: dict[type, Callable[[Any], Any]] = {
        float: json_numbers.number,
        Decimal: json_numbers.decimal,
        **dict.fromkeys(_ADVICE, _refuse),
        UUID: str,
    }
    return next((convert for parent, convert in kinds.items() if issubclass(kind, parent)), _refuse)


def _unchanged(value: Any) -> Any:
    return value


def _refuse(value: Any) -> Any:
    advice = next((advice for kind, advice in _ADVICE.items() if isinstance(value, kind)), "")
    raise TypeError(f"{SOMETHING} is of the type {type(value).__name__}, which cannot be sent{advice}")


def _quoted(operation: Operation, name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{operation.name}: {name} has half a surrogate pair, which no URL can have") from None


def _too_deep(operation: Operation) -> str:
    return f"{operation.name}: an argument is nested too deeply, or contains itself"


def _texts(value: Any) -> Iterator[str]:
    if value is None or value is UNSET:
        return
    if isinstance(value, Sequence | Set | ValuesView) and not isinstance(value, (str, *_ADVICE)):
        for item in value:
            yield from _texts(item)
    else:
        yield plain_text(value)


def plain_text(value: Any) -> str:
    """A value as text, as it stands in a URL before it is percent-encoded."""
    if isinstance(value, bool):
        return "true" if value else "false"
    plain = to_json(value)
    return _refuse(value) if isinstance(plain, dict | list) else str(plain)
