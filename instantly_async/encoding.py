"""From Python values to what a request carries: path, query and JSON body."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode
from uuid import UUID

from .types import UNSET

if TYPE_CHECKING:
    from .operation import Operation


def url_path(operation: Operation, values: Mapping[str, Any]) -> str:
    """The operation's path with its values in place, percent-encoded.

    Raises:
        ValueError: A value is empty, "." or "..": the path would lead to another operation.
    """
    path = operation.path
    for name, value in values.items():
        text = _text(value)
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
        return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    if operation.body_required:
        raise ValueError(f"{operation.name}: give at least one of {', '.join(fields)}")
    return None


def to_json(value: Any) -> Any:
    """A value as JSON knows it: models, enums, dates and containers of them become plain values."""
    if isinstance(value, str | int | float) or value is None:
        return value.value if isinstance(value, Enum) else value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: to_json(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, datetime.datetime):
        return _date_time(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Sequence | set | frozenset):
        return [to_json(item) for item in value]
    return str(value) if isinstance(value, UUID) else value


def _texts(value: Any) -> Iterator[str]:
    if value is None or value is UNSET:
        return
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str):
        for item in value:
            yield from _texts(item)
    else:
        yield _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(to_json(value))


def _date_time(value: datetime.datetime) -> str:
    precision = "microseconds" if value.microsecond % 1000 else "milliseconds"
    return value.isoformat(timespec=precision).replace("+00:00", "Z")
