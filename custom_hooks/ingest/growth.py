"""A document may grow by what is written inline in it, but not without end.

Where each of 30 schemas holds the one before it twice, the last one would be a thousand million schemas.
"""

from __future__ import annotations

import copy
from typing import Any

from ..errors import DocumentError
from ..openapi.document import Node, children

MOST_NODES = 300_000  # the published documents have less than 80,000
DEEPEST = 120  # of these, 26


class Growth:
    """Copies parts of a document into it, and counts."""

    def __init__(self, document: Node) -> None:
        self._nodes = _count(document)

    def copied(self, node: Node, pointer: str) -> Node:
        """A copy of a part that will be at a place.

        Raises:
            DocumentError: The document would be too large or too deep.
        """
        self._nodes += _count(node)
        if self._nodes > MOST_NODES:
            place = pointer if len(pointer) <= DEEPEST else f"{pointer[:DEEPEST]}..."
            raise DocumentError([f"{place}: written out, the document has more than {MOST_NODES:,} values"])
        if pointer.count("/") > DEEPEST:
            raise DocumentError([f"{pointer[:DEEPEST]}...: written out, it is nested more than {DEEPEST} levels deep"])
        return copy.deepcopy(node)


def _count(node: Any) -> int:
    if isinstance(node, str):
        return 1 + len(node) // 100  # a long text takes the room of several values
    return 1 + sum(_count(child) for _, child in children(node))
