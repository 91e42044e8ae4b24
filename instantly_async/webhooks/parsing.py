"""The body of a delivery becomes an event."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .delivered_event import DeliveredEvent

LARGEST_BODY = 10_000_000  # bytes; an e-mail's HTML with its pictures is in it
DEEPEST = 50  # objects and lists within each other; recorded bodies are flat
MOST_VALUES = 100_000  # on one level


class InvalidDeliveryError(ValueError):
    """A body that is no event: no JSON, no object, or beyond a limit.

    Its content is not shown.
    """


class DeliveryTooLargeError(InvalidDeliveryError):
    """A body that is larger than allowed."""


def parse(body: bytes | bytearray | str | Mapping[str, Any]) -> DeliveredEvent:
    """The event in a delivery.

    An unknown type, odd values and further names lose nothing; an object without `event_type` is an `UnknownEvent`.

    Args:
        body: The body as it came, or the JSON object in it. At most 10 million bytes (of a text,
            characters), and 50 levels.

    Returns:
        An event of the class that its `event_type` names.

    Raises:
        InvalidDeliveryError: It is no JSON object, has names that are no text, or is too large
            (`DeliveryTooLargeError`) or nested too deeply.
    """
    value = body if isinstance(body, Mapping) else _loaded(body)
    if not isinstance(value, Mapping):
        raise InvalidDeliveryError(f"the body of a delivery is a JSON object, not {_kind(value)}")
    if _is_beyond_limits(value):
        raise InvalidDeliveryError(
            f"the body of a delivery is nested too deeply (over {DEEPEST}) or has too many values"
        )
    return DeliveredEvent.from_dict(value)


def _loaded(body: bytes | bytearray | str) -> Any:
    if not isinstance(body, bytes | bytearray | str):
        raise TypeError(f"the body of a delivery is bytes, text or a mapping, not {type(body).__name__}")
    if len(body) > LARGEST_BODY:
        raise DeliveryTooLargeError(f"the body of a delivery is larger than {LARGEST_BODY:,} bytes")
    # Half a surrogate pair in a text is as good as one that was written as \ud83d.
    content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    try:
        return json.loads(content)  # never by orjson, which rounds long numbers: keys would depend on what is installed
    except (ValueError, RecursionError):
        raise InvalidDeliveryError("the body of a delivery is no JSON") from None  # the cause quotes the body


def _is_beyond_limits(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [item for one in level for item in _items(one)]
        if not level:
            return False
        if len(level) > MOST_VALUES:
            break
    return True


def _items(value: Any) -> Any:
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise InvalidDeliveryError("the names in the body of a delivery are text, as in all JSON")
        return value.values()
    return value if isinstance(value, list | tuple) else ()


def _kind(value: Any) -> str:
    return "null" if value is None else f"a JSON {type(value).__name__}"
