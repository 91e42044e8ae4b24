"""Which names of an answer may be written down: those that an API gives to fields, none that come from data."""

from __future__ import annotations

import re
from collections.abc import Collection

from ..openapi.document import children

LONGEST = 48  # characters of the longest name of a field
MOST_DIGITS = 4
MOST_NAMES = 40  # new ones at one place: more are somebody's names, such as ids or addresses
_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*")


def is_a_fields(name: str, values: Collection[str]) -> bool:
    """Whether a name can be one that the API gives to a field.

    E-mail addresses, UUIDs, numbers, sentences and whatever has other characters than a field's cannot, and neither
    can what is also a value of the same answer.
    """
    return (
        len(name) <= LONGEST
        and _FIELD.fullmatch(name) is not None
        and sum(character.isdigit() for character in name) <= MOST_DIGITS
        and name not in values
    )


def texts(body: object) -> set[str]:
    """Every text of a body that could be the name of a field, names aside."""
    found: set[str] = set()
    waiting = [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            if len(node) <= LONGEST:
                found.add(node)
        else:
            waiting.extend(child for _, child in children(node))
    return found
