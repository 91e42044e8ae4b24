"""What a file is made of; a module for each format. The ending of the file's name tells which."""

from __future__ import annotations

import os
from collections.abc import Callable

from ..columns import Table
from .format import Format

ENDINGS = (".csv", ".ndjson", ".jsonl", ".parquet")


def ending_of(path: str) -> str:
    """The ending of a file's name.

    Raises:
        ValueError: It is that of no format.
    """
    ending = os.path.splitext(path)[1].lower()
    if ending not in ENDINGS:
        raise ValueError(f"{path} must end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}, which tells the format")
    return ending


def format_of(ending: str, table: Callable[[], Table], has_columns: bool, for_spreadsheets: bool) -> Format:
    """The format of an ending.

    Args:
        table: Finds the columns.
        has_columns: Whether the caller has named them.
        for_spreadsheets: Whether it is for people who open it in Excel and the like.

    Raises:
        ImportError: It needs a library that is not installed.
        ValueError: It is not for spreadsheets.
    """
    if for_spreadsheets and ending != ".csv":
        raise ValueError(f"for_spreadsheets is for .csv, and not for {ending}")
    if ending == ".csv":
        from .csv import CSV

        return CSV(table(), for_spreadsheets=for_spreadsheets)
    if ending == ".parquet":
        from .parquet import Parquet

        return Parquet(table())
    from .ndjson import ChosenColumns, WholeItems

    return ChosenColumns(table()) if has_columns else WholeItems()
