"""How old a published document is: its examples are made afresh at every download, and carry the time."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

from ..openapi.document import Node

DATE_TIME = re.compile(r"\b([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}:[0-9]{2}")
UUID_7 = re.compile(r"\b([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b")
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
FAR_FUTURE = 10**14  # milliseconds; a datetime ends at the year 9999
EXAMPLES = ("example", "examples")


def newest_example(document: Node, today: datetime.date) -> str | None:
    """The newest day in the examples of a document; later ones than today were not made at a download."""
    latest = (today + datetime.timedelta(days=1)).isoformat()  # it may be tomorrow where the document is made
    return max((day for day in _days(document, in_example=False) if day <= latest and _is_day(day)), default=None)


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _days(node: Any, *, in_example: bool) -> Iterator[str]:
    if isinstance(node, dict):
        for key, child in node.items():
            yield from _days(child, in_example=in_example or key in EXAMPLES)
    elif isinstance(node, list):
        for child in node:
            yield from _days(child, in_example=in_example)
    elif isinstance(node, str) and in_example:
        yield from DATE_TIME.findall(node)
        for high, low in UUID_7.findall(node):
            milliseconds = int(high + low, 16)  # a UUID of version 7 begins with its time
            yield (EPOCH + datetime.timedelta(milliseconds=min(milliseconds, FAR_FUTURE))).date().isoformat()
