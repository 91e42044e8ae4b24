"""What can keep a checkpoint."""

from __future__ import annotations

from typing import Protocol


class Checkpoint(Protocol):
    """Keeps small texts by their names: a file, a table of a database, Redis.

    Both methods may be plain or async. A client of `redis.asyncio` is one as it is. What is set must be there after a
    crash, and must not expire while the run is under way.
    """

    def get(self, name: str, /) -> object:
        """The text of a name.

        Args:
            name: The name.

        Returns:
            The text, as str or bytes; None where there is none. Or what gives it when it is awaited.
        """
        ...

    def set(self, name: str, value: str, /) -> object:
        """Keep a text, in place of the one that the name had.

        Args:
            name: The name.
            value: The text.

        Returns:
            Anything; it is awaited where that is possible.
        """
        ...
