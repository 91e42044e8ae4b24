"""The scopes that are known, and which one of them a misspelt one means."""

from __future__ import annotations

from functools import cache
from math import inf

MOST_EDITS = 2  # no two known scopes are as near to each other


@cache
def known_scopes() -> frozenset[str]:
    """The scopes that operations accept, and those that a key can be given; read when they are first asked for."""
    from ... import models
    from ...api import SCOPES

    return frozenset(SCOPES).union(getattr(models, "APIKeyScope", ()))  # generated, and perhaps gone from the document


def meant(scope: str) -> str | None:
    """The known scope that one letter or two make of this one; None where it is known, or like none.

    One that is like none may be newer than this package.
    """
    known = known_scopes()
    if scope in known:
        return None
    plain = _plain(scope)
    similar = [candidate for candidate in sorted(known) if abs(len(candidate) - len(plain)) <= MOST_EDITS]
    edits, nearest = min(((_edits(plain, _plain(candidate)), candidate) for candidate in similar), default=(inf, None))
    return nearest if edits <= MOST_EDITS else None


def _plain(scope: str) -> str:
    return "".join(scope.split()).lower().replace("-", "_")


def _edits(some: str, other: str) -> int:
    """How many letters to add, remove, replace or swap with the next one until two texts are the same."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(some, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            edits = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != wanted))
            if row > 1 and column > 1 and (some[row - 2], letter) == (wanted, other[column - 2]):
                edits = min(edits, before[column - 2] + 1)
            line.append(edits)
        before, last = last, line
    return last[-1]
