"""Records of one kind: found by key, read in the order of their keys, and looked up by what indexed fields have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar

from ..http.refusal import Refusal

Record: TypeAlias = dict[str, Any]
Value = TypeVar("Value")

_FEW = 1_000  # keys of records that are gone, which are not worth a new order


class _Written(dict[str, Value]):
    """A dict all of whose writing goes through `__setitem__`, which `update` and the like of a plain one pass by."""

    __slots__ = ()

    def setdefault(self, key: str, default: Any = None) -> Value:
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others: Any, **named: Value) -> None:
        for key, value in dict(*others, **named).items():
            self[key] = value

    def __ior__(self, other: Any) -> _Written[Value]:  # type: ignore[override,misc]
        self.update(other)
        return self


class Table(_Written[Record]):
    """Records by the key that stands in their paths.

    A table with indexed fields keeps a copy of what is put into it, and tells of that copy when such a field is set.
    So an index has every record that has a value, whoever wrote it there: `table[key]` is the record, and what was put
    in is not. An index may still have records that are gone or have another value by now; whoever reads it leaves them
    out, so that nothing needs to be told of what is removed.

    Args:
        records: What it begins with.
        indexed: Fields whose texts are looked up; capitals do not matter.
    """

    def __init__(
        self, records: Mapping[str, Record] | Iterable[tuple[str, Record]] = (), *, indexed: Collection[str] = ()
    ) -> None:
        super().__init__()
        self.indexed: frozenset[str] = frozenset(indexed)
        given = dict(records)
        self._order: list[str] = sorted(given)
        self._indexes: dict[str, dict[str, list[str]]] = {}
        self.update(given)

    def __setitem__(self, key: str, record: Record) -> None:
        if key not in self:
            _insert(self._order, key)
        super().__setitem__(key, _Indexed(self, key, record) if self.indexed else record)
        for name in self._indexes:
            self.index(name, record.get(name), key)

    def find(self, key: str) -> Record:
        """The record with a key.

        Raises:
            Refusal: 404, there is none.
        """
        if key not in self:
            raise Refusal(404, "Resource not found")
        return self[key]

    def in_order(self, *, after: str | None = None, descending: bool = False) -> Iterator[Record]:
        """The records in the order of their keys, from the one that follows a key; they may be removed meanwhile."""
        if len(self._order) > 2 * len(self) + _FEW:
            self._order = sorted(self)
            self._indexes.clear()
        return (self[key] for key in _following(self._order, after, descending) if key in self)

    def having(self, field: str, text: str, *, after: str | None = None) -> Iterator[Record]:
        """The records whose indexed field has a text, in the order of their keys; they may be changed meanwhile.

        Raises:
            LookupError: The field is not indexed.
        """
        if field not in self.indexed:
            raise LookupError(f"the table has no index of {field}, which its entity would have to declare")
        if field not in self._indexes:
            self._indexes[field] = {}
            for key in self._order:
                if key in self:
                    self.index(field, self[key].get(field), key)
        wanted = text.casefold()
        keys = self._indexes[field].get(wanted, [])
        return (self[key] for key in _following(keys, after) if key in self and _text(self[key].get(field)) == wanted)

    def index(self, field: str, value: Any, key: str) -> None:
        """Note that a record has a value in an indexed field."""
        if field in self._indexes and (text := _text(value)) is not None:
            _insert(self._indexes[field].setdefault(text, []), key)


class _Indexed(_Written[Any]):
    """A record that tells its table when an indexed field is set; its copies are plain."""

    __slots__ = ("_key", "_table")

    def __init__(self, table: Table, key: str, record: Record) -> None:
        super().__init__(record)
        self._table = table
        self._key = key

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if name in self._table.indexed:
            self._table.index(name, value, self._key)

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[Record]]:
        return dict, (dict(self),)


def _text(value: Any) -> str | None:
    return value.casefold() if isinstance(value, str) else None


def _insert(keys: list[str], key: str) -> None:
    """Put a key where it belongs: mostly at the end, since later records have greater ids."""
    if not keys or key > keys[-1]:
        keys.append(key)
    elif keys[place := bisect_left(keys, key)] != key:
        keys.insert(place, key)


def _following(keys: list[str], after: str | None, descending: bool = False) -> Iterator[str]:
    if descending:
        places = range((bisect_left(keys, after) if after else len(keys)) - 1, -1, -1)
    else:
        places = range(bisect_right(keys, after) if after else 0, len(keys))
    return map(keys.__getitem__, places)
