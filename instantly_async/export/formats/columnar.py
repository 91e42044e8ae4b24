"""What the formats that have columns share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from ..columns import Table, Values
from ..records import Record


class Columnar:
    """A format whose rows have the values of columns."""

    def __init__(self, table: Table) -> None:
        self.table: Table | None = table
        self.names: tuple[str, ...] = table.names
        self.odd_values: Counter[str] = Counter()
        self.empty_columns: set[str] = {column.name for column in table.columns if not column.is_documented}
        self._table = table

    def join(self, pieces: Path, joined: Path) -> bool:
        """The pieces are the file."""
        return False

    def _values(self, records: Sequence[Record]) -> list[Values]:
        """The JSON values of each column."""
        columns = [column.values(records) for column in self._table.columns]
        for column, values in zip(self._table.columns, columns, strict=True):
            if column.name in self.empty_columns and any(value is not None for value in values):
                self.empty_columns.discard(column.name)
        return [*columns, self._table.additional(records)] if self._table.has_additional else columns
