"""JSON text to values and back: the one place that knows the parser, orjson where the extra `speed` is installed."""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson as orjson  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    orjson = None  # type: ignore[assignment,unused-ignore]


def loads(content: bytes) -> Any:
    """The values in JSON text.

    Raises:
        ValueError: It is no JSON, or none that Python can hold: nested too deeply, or with an integer too long.
    """
    if orjson is not None:
        try:
            return orjson.loads(content)
        except ValueError:
            pass  # the standard library takes more: half a surrogate pair must not lose a page
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def dumps(value: Any) -> bytes:
    """JSON text of plain values.

    Raises:
        ValueError: JSON has no word for a value.
        RecursionError: It is nested too deeply.
    """
    if orjson is not None:
        try:
            fast: bytes = orjson.dumps(value)  # typed here too where orjson is not installed
            return fast
        except TypeError:
            pass  # numbers over 64 bits, and half a surrogate pair
    encoded = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return encoded.encode("utf-8", "backslashreplace")  # half a surrogate pair came as \ud83d, and goes out so
