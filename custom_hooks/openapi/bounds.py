"""Plain data of bounded size and depth, whatever it says."""

from __future__ import annotations

import re
from typing import Any

from ..errors import DocumentError
from .document import children, pointer_token

# The largest published document so far has 75,000 values, 26 levels, and texts of 1,400 characters.
MOST_VALUES = 300_000
MOST_LEVELS = 100
LONGEST_TEXT = 20_000
LONGEST_KEY = 300
LARGEST_NUMBER = 2**63
SURROGATE = re.compile("[\ud800-\udfff]")


def check_bounds(document: Any) -> None:
    """Raise a DocumentError for the first value that no document needs.

    It does not recurse, and ends within MOST_VALUES, also where a value is inside of itself.
    """
    places: list[tuple[str, int, Any]] = [("#", 0, document)]
    seen = 0
    while places:
        pointer, level, node = places.pop()
        seen += 1
        if seen > MOST_VALUES:
            raise DocumentError([f"the document has more than {MOST_VALUES:,} values"])
        if level > MOST_LEVELS:
            raise DocumentError([f"{pointer}: the document has more than {MOST_LEVELS} levels"])
        if problem := _problem(node):
            raise DocumentError([f"{pointer}: {problem}"])
        places += ((f"{pointer}/{pointer_token(key)}", level + 1, child) for key, child in children(node))


def _problem(node: Any) -> str:
    """What is wrong with one value, those inside of it aside."""
    match node:
        case None | bool() | list():
            return ""
        case str():
            return _problem_of_text(node, LONGEST_TEXT)
        case int() | float():
            is_usable = abs(node) < LARGEST_NUMBER  # neither infinity nor what is no number is
            return "" if is_usable else "a number must be finite, and have less than 64 bits"
        case dict():
            return next(filter(None, map(_problem_of_key, node)), "")
        case _:
            return f"JSON has no {type(node).__name__}"


def _problem_of_key(key: Any) -> str:
    return _problem_of_text(key, LONGEST_KEY) if isinstance(key, str) else f"{key!r} is a name, and must be text"


def _problem_of_text(text: str, longest: int) -> str:
    if len(text) > longest:
        return f"a text has {len(text):,} characters, and may have {longest:,}"
    return "a text has half of a surrogate pair" if SURROGATE.search(text) else ""
