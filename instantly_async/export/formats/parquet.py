"""Parquet, by pyarrow. The pieces are a stream of Arrow record batches, of which the file is made in the end."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from ..._core import decoding
from ..columns import Kind, Table, Values
from ..records import Record, json_text, records, utf8
from .columnar import Columnar

GROUP_ROWS, GROUP_BYTES = 100_000, 64 * 2**20  # of a row group: as much is in memory while the file is made

_FITTING: dict[Kind, set[type]] = {
    "text": {str},
    "integer": {int},
    "number": {int, float},
    "boolean": {bool},
    "time": {str},
    "date": {str},
}
_ODD: Any = object()


class Parquet(Columnar):
    """Columns of the types that the API's document promises, whatever comes: the same for every export.

    Raises:
        ImportError: pyarrow is not installed.
    """

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        try:
            pyarrow: Any = import_module("pyarrow")  # has no types
        except ImportError as missing:
            advice = "which is not installed: pip install 'instantly-async[parquet]'"
            raise ImportError(f"an export to .parquet needs pyarrow, {advice}", name="pyarrow") from missing
        text = pyarrow.string()
        self._arrow = pyarrow
        self._compute: Any = import_module("pyarrow.compute")
        self._types: dict[Kind, Any] = {
            "text": text,
            "integer": pyarrow.int64(),
            "number": pyarrow.float64(),
            "boolean": pyarrow.bool_(),
            "time": pyarrow.timestamp("us", tz="UTC"),
            "date": pyarrow.date32(),
            "json": text,
        }
        fields = [(column.name, self._types[column.kind]) for column in table.columns]
        self._schema = pyarrow.schema([*fields, *((name, text) for name in self.names[len(fields) :])])

    def head(self) -> bytes:
        """The schema."""
        head: bytes = self._schema.serialize().to_pybytes()
        return head

    def piece(self, items: Sequence[Any]) -> bytes:
        """A record batch."""
        found = records(items)
        columns = self._values(found)
        additional: list[Record | None] = columns.pop() if self._table.has_additional else [None] * len(found)
        arrays = []
        for column, values in zip(self._table.columns, columns, strict=True):
            array, odd = self._array(column.kind, values)
            arrays.append(array)
            for row in odd:
                self.odd_values[column.name] += 1
                additional[row] = (additional[row] or {}) | {column.name: values[row]}
        if self._table.has_additional:
            arrays.append(self._array("json", additional)[0])
        batch = self._arrow.record_batch(arrays, schema=self._schema)
        piece: bytes = batch.serialize().to_pybytes()
        return piece

    def join(self, pieces: Path, joined: Path) -> bool:
        """Read the batches and write row groups."""
        ipc: Any = import_module("pyarrow.ipc")
        parquet: Any = import_module("pyarrow.parquet")
        with (
            pieces.open("rb") as source,
            ipc.open_stream(source) as batches,
            joined.open("wb") as sink,
            parquet.ParquetWriter(sink, self._schema) as writer,
        ):
            group: list[Any] = []
            for batch in batches:
                group.append(batch)
                if sum(one.num_rows for one in group) >= GROUP_ROWS or sum(one.nbytes for one in group) >= GROUP_BYTES:
                    writer.write_table(self._arrow.Table.from_batches(group))
                    group = []
            if group:
                writer.write_table(self._arrow.Table.from_batches(group))
        return True

    def _array(self, kind: Kind, values: Values) -> tuple[Any, list[int]]:
        """The values as an Arrow array, and which of them are null there since they do not fit."""
        if kind == "json":
            values = [value if value is None else _text(value) for value in values]
        elif set(map(type, values)) - {type(None)} <= _FITTING[kind]:
            try:
                return self._at_once(kind, values), []
            except (ValueError, TypeError, OverflowError):  # pyarrow's errors are among them
                pass
        if kind != "json":
            values = [value if value is None else _FITTED[kind](value) for value in values]
        odd = [row for row, value in enumerate(values) if value is _ODD]
        for row in odd:
            values[row] = None
        return self._arrow.array(values, self._types[kind]), odd

    def _at_once(self, kind: Kind, values: Values) -> Any:
        if kind not in {"time", "date"}:
            return self._arrow.array(values, self._types[kind])
        array = self._arrow.array(values, self._types["text"]).cast(self._types[kind])
        self._compute.min_max(array).as_py()  # fails where a moment is one for Arrow, and for Python is none
        return array


def _text(value: Any) -> str:
    """A text as it is, and anything else as JSON."""
    return (utf8(value) if isinstance(value, str) else json_text(value)).decode()


def _fitted_text(value: Any) -> Any:
    return _text(value) if isinstance(value, str) else _ODD


def _integer(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if type(value) is int and -(2**63) <= value < 2**63 else _ODD


def _number(value: Any) -> Any:
    try:
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else _ODD
    except OverflowError:
        return _ODD


def _boolean(value: Any) -> Any:
    return value if isinstance(value, bool) else _ODD


def _time(value: Any) -> Any:
    moment = decoding.date_time.convert(value)
    try:
        return moment.astimezone(datetime.UTC) if isinstance(moment, datetime.datetime) and moment.tzinfo else _ODD
    except OverflowError:
        return _ODD


def _date(value: Any) -> Any:
    day = decoding.date.convert(value)
    return day if isinstance(day, datetime.date) else _ODD


_FITTED: dict[Kind, Callable[[Any], Any]] = {
    "text": _fitted_text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "time": _time,
    "date": _date,
}
