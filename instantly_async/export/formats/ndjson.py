"""JSON lines: a JSON value on every line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..._core.base_model import Model
from ..columns import Table
from ..records import json_text, records
from .columnar import Columnar


class WholeItems:
    """A line for every item, with all that it has."""

    table: Table | None = None

    def __init__(self) -> None:
        self.empty_columns: set[str] = set()
        self.odd_values: Counter[str] = Counter()

    def head(self) -> bytes:
        """Nothing stands before the first line."""
        return b""

    def piece(self, items: Sequence[Any]) -> bytes:
        """A line for every item."""
        return _lines([item._layout.parts(item) if isinstance(item, Model) else item for item in items])

    def join(self, pieces: Path, joined: Path) -> bool:
        """The pieces are the file."""
        return False


class ChosenColumns(Columnar):
    """A line for every item, with an object of all columns; what an item has not is null."""

    def head(self) -> bytes:
        """Nothing stands before the first line."""
        return b""

    def piece(self, items: Sequence[Any]) -> bytes:
        """A line for every item."""
        columns = self._values(records(items))
        return _lines([dict(zip(self.names, values, strict=True)) for values in zip(*columns, strict=True)])


def _lines(values: Sequence[Any]) -> bytes:
    return b"".join([json_text(value) + b"\n" for value in values])
