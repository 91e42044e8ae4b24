"""CSV by RFC 4180, in UTF-8."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from ..columns import Table, Values
from ..records import json_text, records, utf8
from .columnar import Columnar

BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # by which Excel knows UTF-8
# Text that begins so is computed by spreadsheets, or may be; those of East Asia take full-width signs, too.
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")
WRITTEN_AS_THEY_ARE = frozenset({str, int, float, type(None)})


class CSV(Columnar):
    """Values as text; what has parts is JSON."""

    def __init__(self, table: Table, *, for_spreadsheets: bool) -> None:
        super().__init__(table)
        self._for_spreadsheets = for_spreadsheets

    def head(self) -> bytes:
        """The names of the columns."""
        names = self._rows([[name] for name in self.names])
        return BYTE_ORDER_MARK + names if self._for_spreadsheets else names

    def piece(self, items: Sequence[Any]) -> bytes:
        """A line for every item, or several where there are line breaks in its values."""
        return self._rows(self._values(records(items)))

    def _rows(self, columns: list[Values]) -> bytes:
        text = io.StringIO()
        cells = [self._cells(values) for values in columns]
        csv.writer(text, lineterminator="\r\n").writerows(zip(*cells, strict=True))
        return utf8(text.getvalue())

    def _cells(self, values: Values) -> Values:
        kinds = set(map(type, values))
        if not kinds <= WRITTEN_AS_THEY_ARE:
            values = [value if type(value) in WRITTEN_AS_THEY_ARE else json_text(value).decode() for value in values]
        if self._for_spreadsheets and str in kinds:
            values = [
                f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value for value in values
            ]
        return values
