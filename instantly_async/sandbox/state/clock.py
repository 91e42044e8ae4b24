"""Time and ids that are the same in every run."""

from __future__ import annotations

import datetime
import uuid

START = datetime.datetime(2026, 1, 5, 9, tzinfo=datetime.UTC)


class Clock:
    """A clock that moves one second whenever it is read, so that no two records share a moment."""

    def __init__(self) -> None:
        self._moment = START

    @property
    def moment(self) -> datetime.datetime:
        """The latest moment; to look at it does not move the clock."""
        return self._moment

    def go_on_from(self, moment: datetime.datetime) -> None:
        """Let it be that moment, from which another clock was read for the last time."""
        self._moment = moment

    def advance(self, **duration: float) -> None:
        """Move time on: `advance(hours=24)`, with the names that timedelta has."""
        self._moment += datetime.timedelta(**duration)

    def now(self) -> datetime.datetime:
        """The next moment."""
        self._moment += datetime.timedelta(seconds=1)
        return self._moment


def timestamp(moment: datetime.datetime) -> str:
    """A moment as the API writes it: `2026-01-05T09:00:00.000Z`."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def identifier(moment: datetime.datetime, number: int = 0) -> str:
    """A UUID of version 7, which the API's ids are: later records have greater ids."""
    milliseconds = int(moment.timestamp() * 1000)
    return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | 0b10 << 62 | number))
