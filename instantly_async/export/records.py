"""Items of a list as JSON objects, and JSON values as text; nothing that the API may give is refused."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeAlias

from .._core import json_codec
from .._core.base_model import Model
from .._core.requests.encoding import to_json

Record: TypeAlias = dict[str, Any]

NO_NAME = ""  # of an item that is no object: a list of the API may have anything in it


def records(items: Sequence[Any]) -> list[Record]:
    """Items as JSON objects; what is in them is not copied."""
    return [item._layout.parts(item) if isinstance(item, Model) else _record(item) for item in items]


def json_text(value: Any) -> bytes:
    """JSON text of a value of the API. Numbers that JSON has no word for are null, as is what is nested too deeply."""
    try:
        try:
            return json_codec.dumps(value)
        except (TypeError, ValueError):  # there is a model in it, or a number that is none
            return json_codec.dumps(to_json(value, number=_finite))
    except RecursionError:
        return b"null"


def utf8(text: str) -> bytes:
    """Text as UTF-8; half a surrogate pair, which has none, becomes an escape such as \\ud83d."""
    return text.encode("utf-8", "backslashreplace")


def _record(item: Any) -> Record:
    return item if isinstance(item, dict) else {NO_NAME: item}


def _finite(number: float) -> Any:
    return number if math.isfinite(number) else None
