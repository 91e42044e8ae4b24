"""Time and ids that are the same in every run."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable

START = datetime.datetime(2026, 1, 5, 9, tzinfo=datetime.UTC)


class Clock:
    """A clock that moves one second whenever it is read, so that no two records share a moment.

    Attributes:
        moved: Called whenever time has moved; what is done in time is looked after there.
    """

    def __init__(self) -> None:
        self._moment = START
        self.moved: list[Callable[[], None]] = []

    @property
    def moment(self) -> datetime.datetime:
        """The latest moment; to look at it does not move the clock."""
        return self._moment

    def advance(self, **duration: float) -> None:
        """Move time on: `advance(hours=24)`, with the names that timedelta has."""
        self._move(datetime.timedelta(**duration))

    def now(self) -> datetime.datetime:
        """The next moment."""
        self._move(datetime.timedelta(seconds=1))
        return self._moment

    def _move(self, duration: datetime.timedelta) -> None:
        self._moment += duration
        for look_after in self.moved:
            look_after()


def timestamp(moment: datetime.datetime) -> str:
    """A moment as the API writes it: `2026-01-05T09:00:00.000Z`."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def identifier(moment: datetime.datetime, number: int = 0) -> str:
    """A UUID of version 7, which the API's ids are: later records have greater ids."""
    milliseconds = int(moment.timestamp() * 1000)
    return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | 0b10 << 62 | number))
