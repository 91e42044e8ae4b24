"""What an export tells: how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen


@frozen
class Progress:
    """How far an export is.

    Attributes:
        rows: Rows that are written, those of an earlier run included.
        pages: Pages that they came on.
        bytes: How long the unfinished file is, in bytes.
    """

    rows: int
    pages: int
    bytes: int


@frozen
class Exported:
    """A file that is complete.

    Attributes:
        path: Where it is.
        rows: How many rows it has.
        columns: The names of its columns; none where every line has whatever its object has.
        bytes: How long it is, in bytes.
        empty_columns: Columns that the API's document does not know and for which no row had a value: maybe misspelt.
        odd_values: How many values were of another kind than their column, by column, in a Parquet file. They are null
            there, and stand in `additional_properties` where there is that column.
        resumed: Whether an earlier run had begun it.
    """

    path: Path
    rows: int
    columns: tuple[str, ...]
    bytes: int
    empty_columns: tuple[str, ...] = ()
    odd_values: Mapping[str, int] = {}
    resumed: bool = False
