"""The rows that a run has met, by their keys: on the disk, since there may be millions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

_CACHE_KILOBYTES = 8_192


class Met(NamedTuple):
    """Where a key was met before."""

    record: int  # of the checkpoint; 0 in this run
    position: int  # in the record
    content: bytes
    again: bool  # whether this run has met it already


class SeenRows:
    """The keys of rows, in a temporary file that SQLite makes when they are many, and that nobody else sees."""

    def __init__(self) -> None:
        self._table = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KILOBYTES}"):
            self._table.execute(f"PRAGMA {setting}")
        self._table.execute(
            "CREATE TABLE seen (key BLOB PRIMARY KEY, record INTEGER, position INTEGER, content BLOB, again INTEGER) "
            "WITHOUT ROWID"
        )

    def load(self, record: int, keys: Iterable[tuple[bytes, bytes]]) -> None:
        """Take in the keys and contents of a record of a checkpoint; later records replace earlier ones."""
        rows = ((key, record, position, content) for position, (key, content) in enumerate(keys))
        self._table.execute("BEGIN")
        self._table.executemany("REPLACE INTO seen VALUES (?, ?, ?, ?, 0)", rows)
        self._table.execute("COMMIT")

    def meet(self, key: bytes, content: bytes) -> Met | None:
        """Note a key of this run; where it was met before, if it was."""
        found = self._table.execute("SELECT record, position, content, again FROM seen WHERE key = ?", [key]).fetchone()
        if found is None:
            self._table.execute("INSERT INTO seen VALUES (?, 0, 0, ?, 1)", [key, content])
            return None
        met = Met(found[0], found[1], found[2], bool(found[3]))
        if not met.again:
            self._table.execute("UPDATE seen SET again = 1 WHERE key = ?", [key])
        return met

    def close(self) -> None:
        """Forget all of them."""
        self._table.close()
