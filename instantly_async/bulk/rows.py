"""Rows of any kind: what gives them, and what each of them says."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs

from .._core.types import UNSET
from .work import UnusableRow

LONGEST_NAME = 320  # characters of an address; domains and ids have fewer
_NO_VALUES = {"NAType", "NaTType"}  # of pandas, whose values of this kind equal nothing


def rows_of(rows: Any, name: str) -> Iterator[Any] | AsyncIterator[Any]:
    """What gives the rows one by one; of a dataframe, dictionaries.

    Raises:
        TypeError: These are no rows.
    """
    if isinstance(rows, AsyncIterable):
        return aiter(rows)
    if hasattr(rows, "iter_rows"):  # of polars
        named: Iterator[Any] = rows.iter_rows(named=True)
        return named
    if hasattr(rows, "itertuples") and hasattr(rows, "columns"):  # of pandas
        columns = list(rows.columns)
        return (dict(zip(columns, values, strict=True)) for values in rows.itertuples(index=False, name=None))
    if isinstance(rows, str | bytes | Mapping) or not isinstance(rows, Iterable):
        raise TypeError(f"{name} takes an iterable of rows, or an async one, not {type(rows).__name__}")
    return iter(rows)


def fields_of(row: Any) -> Mapping[str, Any]:
    """What a row says, by the names of its fields: of a mapping, a model, a dataclass, a named tuple or a record.

    Raises:
        UnusableRow: It has no names, or some that are no text.
    """
    fields = _fields_of(row)
    for name in fields:
        if name is None:  # where csv.DictReader puts the cells that have no name
            raise UnusableRow("the row has more cells than there are names of columns; a comma may lack its quotes")
        if not isinstance(name, str):
            raise UnusableRow(f"the name of a field must be text, not {type(name).__name__}")
    return fields


def _fields_of(row: Any) -> Mapping[Any, Any]:
    if isinstance(row, Mapping):  # models are, too
        return row
    if not isinstance(row, type):
        if dataclasses.is_dataclass(row):
            return {field.name: getattr(row, field.name) for field in dataclasses.fields(row)}
        if attrs.has(type(row)):
            return attrs.asdict(row, recurse=False)
        for method in ("model_dump", "_asdict", "to_dict"):  # of pydantic, of named tuples, of a series of pandas
            if callable(found := getattr(row, method, None)) and isinstance(fields := found(), Mapping):
                return fields
        if isinstance(fields := getattr(row, "_mapping", None), Mapping):  # of SQLAlchemy
            return fields
        if hasattr(row, "keys"):  # of the records of databases
            names: Iterable[Any] = row.keys()
            return {name: row[name] for name in names}
    raise UnusableRow(f"a row must be a mapping, a model or an object with fields, not {type(row).__name__}")


def is_name(text: str) -> bool:
    """Whether a text can be an address, a domain or an id, with which the API can be asked for it."""
    return len(text) <= LONGEST_NAME and text.isprintable()


def plain(value: Any) -> Any:
    """A value of a row as Python's own; UNSET where it says that there is none, as None and NaN do.

    Raises:
        ValueError: It is several values.
    """
    if type(value) is str:
        return value
    if type(value).__module__ == "numpy":
        value = value.item()
    if value is None or type(value).__name__ in _NO_VALUES:
        return UNSET
    if isinstance(value, float) and value != value:
        return UNSET
    if isinstance(value, datetime.datetime) and value.tzinfo is None:  # of a table, which knows no time zone
        return value.isoformat()
    if isinstance(value, Decimal):
        return UNSET if value.is_nan() else _number(value)
    return value


def _number(value: Decimal) -> int | float:
    return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
