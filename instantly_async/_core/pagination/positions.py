"""Where the next page of a list is, as far as an answer can be believed."""

from __future__ import annotations

from typing import Any, NamedTuple

LONGEST_CURSOR = 4096  # characters: so many fit into any URL, percent-encoded


class Position(NamedTuple):
    """The argument that asks for a page, and its value: a cursor, or a number of items to pass over."""

    argument: str
    value: Any

    @property
    def can_be_sent(self) -> bool:
        """Whether the value can be the API's: it came in an answer, which may have anything in that place."""
        if type(self.value) is int:
            return True
        return type(self.value) is str and len(self.value) <= LONGEST_CURSOR and _is_unicode(self.value)


def same_items(some: list[Any], others: list[Any] | None) -> bool:
    """Whether two pages have the same items."""
    try:
        return some == others
    except RecursionError:  # Python reads JSON that is nested more deeply than it can compare
        return False


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair
        return False
    return True
