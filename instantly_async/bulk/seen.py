"""The rows that a run has met, by their keys: on the disk, since there may be millions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from .outcomes import Outcome, RowStatus

_CACHE_KILOBYTES = 8_192
_BETWEEN_REASONS = "\n"  # in none of them: they are of one line

# What an earlier run has written down of a row: its key and its content, and what became of it, if that is known.
Known = tuple[bytes, bytes, Outcome | None]


class Met(NamedTuple):
    """A row that was met before."""

    content: bytes
    outcome: Outcome | None  # None where an earlier run may have sent it, and nobody knows
    again: bool  # whether this run has met it already


class SeenRows:
    """The keys of rows, in a temporary file that SQLite makes when they are many, and that nobody else sees."""

    def __init__(self) -> None:
        self._table = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KILOBYTES}"):
            self._table.execute(f"PRAGMA {setting}")
        self._table.execute(
            "CREATE TABLE seen (key BLOB PRIMARY KEY, again INTEGER, content BLOB, status TEXT, id TEXT, reasons TEXT, "
            "result TEXT) WITHOUT ROWID"
        )
        self._table.execute("BEGIN")  # one for all: nobody reads what another process has left

    def load(self, rows: Iterable[Known]) -> None:
        """Take in rows of an earlier run; what is loaded later replaces what was."""
        self._table.executemany("REPLACE INTO seen VALUES (?, 0, ?, ?, ?, ?, ?)", map(_columns, rows))

    def meet(self, key: bytes, content: bytes) -> Met | None:
        """Note a row of this run; what is known of it, where it was met before."""
        found = self._table.execute(
            "SELECT again, content, status, id, reasons, result FROM seen WHERE key = ?", [key]
        ).fetchone()
        if found is None:
            self._table.execute("INSERT INTO seen (key, again, content) VALUES (?, 1, ?)", [key, content])
            return None
        again, content_then, status, kept_id, reasons, result = found
        if again:
            return Met(content_then, None, True)
        self._table.execute("UPDATE seen SET again = 1 WHERE key = ?", [key])
        if status is None:
            return Met(content_then, None, False)
        named = tuple(reasons.split(_BETWEEN_REASONS)) if reasons else ()
        return Met(content_then, Outcome(RowStatus(status), kept_id, named, result), False)

    def close(self) -> None:
        """Forget all of them."""
        self._table.close()


def _columns(row: Known) -> tuple[object, ...]:
    key, content, outcome = row
    if outcome is None:
        return key, content, None, None, None, None
    return key, content, str(outcome.status), outcome.id, _BETWEEN_REASONS.join(outcome.reasons), outcome.result
