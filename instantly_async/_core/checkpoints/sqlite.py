"""A checkpoint in a small SQLite file."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import anyio
from anyio import to_thread

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

_APPLICATION = 0x696E7374  # "inst": what SQLite writes into the head of the file
_TABLE = "CREATE TABLE IF NOT EXISTS checkpoint (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"


class SQLiteCheckpoint:
    """A checkpoint in a SQLite file, which is made when it is first used.

    One run uses it at a time: the file is locked until `aclose()`, or the end of the process. What is set is on the
    disk before `set` ends. Used again after `aclose()`, it is opened again.

    Args:
        path: The file. Its folder must be there.

    Attributes:
        path: The file, as it was given.

    Raises:
        TypeError: The path is no path.
        ValueError: It is empty.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: str = os.fspath(path)
        if not self.path:
            raise ValueError("the path of a checkpoint is empty")
        self._file = os.path.abspath(
            self.path
        )  # also where the program changes its folder, and for names like :memory:
        self._connection: sqlite3.Connection | None = None
        self._turn = anyio.Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    async def get(self, name: str, /) -> str | None:
        """The text of a name.

        Args:
            name: The name.

        Returns:
            The text; None where there is none.

        Raises:
            OSError: The file cannot be read, is in use, or is no checkpoint.
        """

        def read(connection: sqlite3.Connection) -> str | None:
            found = connection.execute("SELECT value FROM checkpoint WHERE name = ?", [name]).fetchone()
            return None if found is None else str(found[0])

        return await self._do(read)

    async def set(self, name: str, value: str, /) -> None:
        """Keep a text, in place of the one that the name had.

        Args:
            name: The name.
            value: The text.

        Raises:
            OSError: The file cannot be written, is in use, or is no checkpoint.
        """
        await self._do(lambda connection: connection.execute("REPLACE INTO checkpoint VALUES (?, ?)", [name, value]))

    def close(self) -> None:
        """Close the file, so that others may use it."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    async def aclose(self) -> None:
        """Close the file, so that others may use it."""
        async with self._turn:
            self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        async with self._turn:
            return await to_thread.run_sync(self._done, work)  # the disk may be slow

    def _done(self, work: Callable[[sqlite3.Connection], T]) -> T:
        import sqlite3

        try:
            if self._connection is None:
                self._connection = _opened(self._file)
            return work(self._connection)
        except sqlite3.Error as error:
            raise OSError(f"the checkpoint {self.path} {_problem(error)}") from error


def _opened(path: str) -> sqlite3.Connection:
    """A connection that holds the file for itself, whose every statement is on the disk when it ends."""
    import sqlite3

    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN EXCLUSIVE")
        _check(connection)
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(_TABLE)
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    """Refuse what is whole and something else, and what is no longer whole."""
    import sqlite3

    [application] = connection.execute("PRAGMA application_id").fetchone()
    [tables] = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and application != _APPLICATION:
        raise sqlite3.DatabaseError("not a checkpoint")
    [state] = connection.execute("PRAGMA quick_check(1)").fetchone()
    if state != "ok":
        raise sqlite3.DatabaseError("malformed")


def _problem(error: sqlite3.Error) -> str:
    """What is wrong with a file, and what to do, in the words of what people know."""
    text = str(error)
    if "locked" in text:
        return "is in use by another run; end that one first, or give this one a file of its own"
    if "full" in text:
        return "cannot be written: the disk is full; free some space, then make the same call again"
    if "readonly" in text or "read-only" in text:
        return "cannot be written: it is read-only; make it and its folder writable, or give another file"
    if "unable to open" in text:
        return "cannot be opened: make sure that its folder is there and that both are writable"
    if "not a checkpoint" in text:
        return "is a database of something else; give another file"
    if "malformed" in text or "not a database" in text:
        return (
            "is damaged, or no checkpoint; what it knew is lost. Look at what has been done before you delete it and "
            "begin anew"
        )
    return f"cannot be used: {text}"
