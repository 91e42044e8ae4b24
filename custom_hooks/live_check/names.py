"""Which names of an answer may be written down: those that an API gives to fields, none that come from data."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..openapi.document import children

LONGEST = 48  # characters of the longest name of a field
MOST_DIGITS = 4
MOST_NAMES = 40  # new ones at one place: more are somebody's names, such as ids or addresses
MOST_HUMPS = 3  # of a name in camel case; one that has more has three letters to each, as words have
_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_WORD = re.compile(r"\w+")


def is_a_fields(name: str, values: Collection[str]) -> bool:
    """Whether a name can be one that the API gives to a field.

    E-mail addresses, UUIDs, numbers, sentences, tokens and whatever has other characters than a field's cannot, and
    neither can what is also a value of the same answer.

    Args:
        values: What `texts` gives of the answer.
    """
    return (
        len(name) <= LONGEST
        and _FIELD.fullmatch(name) is not None
        and sum(character.isdigit() for character in name) <= MOST_DIGITS
        and not _is_a_token(name)
        and _plain(name) not in values
    )


def _is_a_token(name: str) -> bool:
    """Whether letters and digits take turns as in keys, ids and base64, and not as in words."""
    if any(len(re.findall(r"[0-9]+", word)) > 1 for word in re.split("[_-]", name)):
        return True
    humps = _HUMP.findall(name)
    return name not in {name.lower(), name.upper()} and len(humps) > MOST_HUMPS and 3 * len(humps) > len(name)


def texts(body: object) -> set[str]:
    """Every text of a body that could be the name of a field, and the names in it, however they are written."""
    found: set[str] = set()
    waiting = [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            if len(node) <= LONGEST:
                found.update(map(_plain, _names_in(node)))
        else:
            waiting.extend(child for _, child in children(node))
    return found


def _names_in(text: str) -> Iterator[str]:
    """A text, and the parts of an address or of a person's name that may be the key of something."""
    yield text
    yield from (word for word in _WORD.findall(text) if "@" in text or word[0].isupper())


def _plain(text: str) -> str:
    """Letters and digits in lower case: "Jane Doe", "jane_doe" and "JANE-DOE" are the same."""
    return "".join(character for character in text.casefold() if character.isalnum())
