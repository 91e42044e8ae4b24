"""What the formats have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from ..columns import Table


class Format(Protocol):
    """Turns items into the bytes of a file, which is written from its head on, piece by piece.

    Attributes:
        table: Its columns; None where a line has whatever its item has.
        empty_columns: Columns that the document does not know and for which no item had a value so far.
        odd_values: How many values did not fit into their column so far, by column.
    """

    table: Table | None
    empty_columns: set[str]
    odd_values: Counter[str]

    def head(self) -> bytes:
        """What stands before the first row."""
        ...

    def piece(self, items: Sequence[Any]) -> bytes:
        """The rows of some items."""
        ...

    def join(self, pieces: Path, joined: Path) -> bool:
        """Make the file of its pieces, where it is not just all of them; tells whether it is another file."""
        ...
