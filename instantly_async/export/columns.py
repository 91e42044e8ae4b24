"""The columns of a table: which there are, what the API's document says of their values, and the values of rows."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Mapping, Sequence
from inspect import get_annotations
from typing import Any, Literal, TypeAlias

import attrs

from .._core.base_model import Model
from .._core.decoding import Date, Enum
from .._core.decoding.layout import ADDITIONAL, Layout
from .._core.text import brief
from .records import Record

LONGEST_SHOWN = 60  # characters of a wrong argument

ColumnName: TypeAlias = str | tuple[str | int, ...]
"""A column: a name of the API, `payload.city` for what is further inside, or a tuple of names and places in lists."""
Kind: TypeAlias = Literal["text", "integer", "number", "boolean", "time", "date", "json"]

_OF_ANNOTATIONS: dict[str, Kind] = {"str": "text", "int": "integer", "float": "number", "bool": "boolean"}
_OF_VALUES: dict[type, Kind] = {str: "text", int: "integer"}

Values: TypeAlias = list[Any]


@attrs.frozen
class Column:
    """One column.

    Attributes:
        name: What the file calls it.
        path: The names and numbers that lead to its values in an item.
        kind: What the document says of its values; `json` where it says nothing, or that they have parts.
        is_documented: Whether the document knows it.
    """

    name: str
    path: tuple[str | int, ...]
    kind: Kind
    is_documented: bool

    def values(self, records: Sequence[Record]) -> Values:
        """Its JSON values in some rows; None where there is none."""
        name = str(self.path[0])
        found = [record.get(name) for record in records]
        for step in self.path[1:]:
            found = [_inside(value, step) for value in found]
        return found


@attrs.frozen
class Table:
    """The columns of a file.

    Attributes:
        columns: Those that have their values from one place.
        has_additional: Whether one more column has, as JSON, what has no column of its own.
    """

    columns: tuple[Column, ...]
    has_additional: bool
    _known: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (*(column.name for column in self.columns), *([ADDITIONAL] if self.has_additional else ()))

    def additional(self, records: Sequence[Record]) -> list[Record | None]:
        """Of some rows, what neither the document knows nor a column has."""
        return [
            {name: record[name] for name in record if name not in self._known} or None
            if not self._known.issuperset(record)
            else None
            for record in records
        ]


def table(given: Sequence[ColumnName] | None, layout: Layout | None, operation: str) -> Table:
    """The columns that a caller names, or all that the document knows of an item and one for what else there is.

    Raises:
        TypeError: A name is no name.
        ValueError: A column is named twice, or none is; or the document knows nothing of the items.
    """
    if given is None:
        if layout is None:
            raise ValueError(f"{operation}: give columns=[...]; the API's document does not say what its items have")
        given = [*layout.fields, ADDITIONAL]
    if isinstance(given, str | bytes | set | frozenset) or not isinstance(given, Iterable):  # a set has no order
        raise TypeError(f"columns is {brief(given, LONGEST_SHOWN)}, and must be a list of names")
    wanted = [_column(name, layout) for name in given]
    names = [column.name for column in wanted]
    if not names:
        raise ValueError("columns is empty; leave it out for all columns")
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"columns has {', '.join(twice)} more than once")
    columns = tuple(column for column in wanted if column.path != (ADDITIONAL,))
    documented = () if layout is None else layout.fields
    known = frozenset([*documented, *(str(column.path[0]) for column in columns if len(column.path) == 1)])
    # What has no column of its own comes last, so that what did not fit into the others can be put there.
    return Table(columns, len(columns) < len(wanted), known)


def layout_of_items(answer: Any) -> Layout | None:
    """What the document says of the items of a list, by what a call of it returns; None where it says nothing."""
    if typing.get_origin(answer) is list:
        return getattr(typing.get_args(answer)[0], "_layout", None)
    layout = getattr(answer, "_layout", None)
    if not isinstance(layout, Layout):
        return None
    items = getattr(layout.decoders.get(layout.key_of_field.get("items", "")), "item", None)
    return items if isinstance(items, Layout) else None


def _column(name: ColumnName, layout: Layout | None) -> Column:
    if isinstance(name, str):
        known = layout is not None and name in layout.fields
        path: tuple[str | int, ...] = (name,) if known else tuple(name.split("."))
    else:
        path = name
    steps = isinstance(path, tuple) and [step for step in path if isinstance(step, str) or type(step) is int]
    if not steps or len(steps) != len(path) or not isinstance(path[0], str):
        raise TypeError(
            f"a column is {brief(name, LONGEST_SHOWN)}, and must be a name such as 'email' or 'payload.city', or a path"
        )
    if "" in path:
        raise ValueError(f"a column is {brief(name, LONGEST_SHOWN)}, which has an empty name in it")
    kind = _kind(layout, path)
    return Column(".".join(map(str, path)), path, kind or "json", kind is not None)


def _kind(layout: Layout | None, path: tuple[str | int, ...]) -> Kind | None:
    """What the document says of the value at a path; None where it does not know the path."""
    within: Any = layout
    for step in path[:-1]:
        within = within.part(step) if isinstance(within, Layout) else None
    last = path[-1]
    if not isinstance(within, Layout) or last not in within.fields:
        return None
    match within.part(last):
        case None:
            annotations = get_annotations(within.kind)  # texts, also where somebody has had attrs resolve its own ones
            return _OF_ANNOTATIONS.get(annotations[within.fields[str(last)]].removesuffix(" | None"), "json")
        case Date(form="date-time"):
            return "time"
        case Date(form="date"):
            return "date"
        case Enum(kind=kind):
            return _OF_VALUES.get(kind, "json")
        case _:
            return "json"


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(step, str):
        return value.get(step) if isinstance(value, Mapping | Model) else None
    return value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
