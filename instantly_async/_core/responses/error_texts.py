"""What the body of an error says, in whatever form: no field of it can be relied on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import Any

DEEPEST = 4  # levels of objects and lists that are looked into
MOST = 5  # of several errors, or parts of a place
LONGEST = 20_000  # characters of a page in which its title is looked for

_MESSAGES = ("message", "detail", "msg", "error_description", "error", "title")
_PLACES = ("field", "path", "param", "loc", "instancePath")
_TITLE = re.compile(r"<(?:title|h1)\b[^<>]*>([^<>]+)", re.IGNORECASE)


def said(body: Any, depth: int = DEEPEST) -> str:
    """The words of an error's body; none if it has none for people."""
    if isinstance(body, str):
        return _of_text(body)
    if not depth:
        return ""
    if isinstance(body, list):
        return "; ".join(_some(said(item, depth - 1) for item in body))
    return _of_object(body, depth) if isinstance(body, dict) else ""


def _of_text(text: str) -> str:
    start = text[:LONGEST].strip()
    if not start.startswith("<"):
        return "" if "\ufffd" in start else text  # bytes that are no text have nothing to say
    found = _TITLE.search(start)
    return unescape(found[1]).strip() if found else ""


def _of_object(body: dict[str, Any], depth: int) -> str:
    name, message = next(_said_in(body, _MESSAGES, depth), ("", ""))
    if name == "detail" and (title := said(body.get("title"), depth - 1)):
        message = f"{title.rstrip('.')}: {message}"  # an RFC 9457 problem
    if message and (place := _place(body)):
        message = f"{place}: {message}"
    return "; ".join(_some([message, _errors(body.get("errors"), depth - 1)]))


def _errors(errors: Any, depth: int) -> str:
    """Several errors, which may stand under the names of their fields."""
    if depth < 1 or not isinstance(errors, dict) or next(_said_in(errors, _MESSAGES, depth), None):
        return said(errors, depth)
    named = _said_in(errors, islice(errors, MOST), depth)
    return "; ".join(f"{name}: {message}" for name, message in named)


def _said_in(body: dict[str, Any], names: Any, depth: int) -> Iterator[tuple[str, str]]:
    for name in names:
        if message := said(body.get(name), depth - 1):
            yield name, message


def _place(body: dict[str, Any]) -> str:
    """Which argument an error is about."""
    found = next((body[name] for name in _PLACES if body.get(name)), "")
    parts = found[:MOST] if isinstance(found, list) else [found]
    return ".".join(str(part) for part in parts if isinstance(part, str | int)).strip("/")


def _some(messages: Any) -> Iterator[str]:
    return islice((message for message in messages if message), MOST)
