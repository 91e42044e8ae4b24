"""Which texts are moments and days: names and words tell, where the published document has no format."""

from __future__ import annotations

import re
from typing import Any, Literal, TypeAlias

from ..openapi.document import Node
from ..openapi.extensions import COMMA_SEPARATED
from ..openapi.names import snake_case
from ..openapi.schemas import types_of

Format: TypeAlias = Literal["date", "date-time"]

MOMENT_NAME = re.compile(r"(^|_)timestamp(_|$)|_(at|ts|until)$")
DAY_NAME = re.compile(r"(^|_)date(_(from|to|after|before))?$")
CURSOR_NAME = re.compile(r"(^|_)(starting_after|cursor)$")  # a text that is sent back as it came, whatever is in it
MOMENT_WORDS = re.compile(
    r"^(the |an? )?(iso (8601 )?)?(timestamp|date-?time|date and time)\b(?! (format|zone))"
    r"|[(,] ?(in |as an? )?iso[- ]?8601\b(?! (duration|interval|period|week))",
    re.IGNORECASE,
)
DAY_WORDS = re.compile(r"(?<![\w.-])YYYY-MM-DD(?![\w-]|\.\w| HH)", re.IGNORECASE)
EITHER_WORDS = re.compile(
    r"\bdate-only\b|YYYY-MM-DD`?\)? or (an? )?(full )?(iso\b|timestamp|date-?time|time)"
    r"|\b(iso 8601|timestamp|date-?time|time) or `?YYYY-MM-DD",
    re.IGNORECASE,
)
DATE = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?")
NARROWER = {"format", "enum", "const", "pattern", "anyOf", "oneOf", "allOf", "$ref", COMMA_SEPARATED}


def mark_date(schema: Node, name: str, words: str, unclear: Format = "date") -> None:
    """Give a text that is a moment or a day its format; what may be either becomes a choice of both.

    What the words say goes before the name. `unclear` is the format of what is only called a date. A text that has a
    form of its own, or an example or a default that is no date, stays as it is.
    """
    types = types_of(schema)
    if "string" not in types or not {*types} <= {"string", "null"} or NARROWER & schema.keys() or _is_other(schema):
        return
    formats = _formats(snake_case(name), words, unclear)
    if len(formats) == 1:
        schema["format"] = formats[0]
    elif formats:
        del schema["type"]
        null = [{"type": "null"}] if "null" in types else []
        schema["anyOf"] = [*({"type": "string", "format": format_} for format_ in formats), *null]


def _formats(name: str, words: str, unclear: Format) -> tuple[Format, ...]:
    if CURSOR_NAME.search(name):
        return ()
    by_words: Format | None = "date" if DAY_WORDS.search(words) else "date-time" if MOMENT_WORDS.search(words) else None
    by_name: Format | None = unclear if DAY_NAME.search(name) else "date-time" if MOMENT_NAME.search(name) else None
    found = by_words or by_name
    if found and EITHER_WORDS.search(words):
        return ("date", "date-time")
    return (found,) if found else ()


def _is_other(schema: Node) -> bool:
    """Whether an example or the default is a text that is no date."""
    values: list[Any] = [schema.get("example"), schema.get("default")]
    values += schema["examples"] if isinstance(schema.get("examples"), list) else []
    return any(isinstance(value, str) and value and not DATE.fullmatch(value) for value in values)
