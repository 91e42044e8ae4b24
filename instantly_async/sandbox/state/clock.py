"""Time and ids that are the same in every run."""

from __future__ import annotations

import datetime
import hashlib
import threading
import uuid
from collections.abc import Callable
from typing import TypeAlias

# Is told from when to when time has passed.
Listener: TypeAlias = Callable[[datetime.datetime, datetime.datetime], None]

UNITS = ("weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds")
START = datetime.datetime(2026, 1, 5, 9, tzinfo=datetime.UTC)
LAST = datetime.datetime(2099, 12, 31, tzinfo=datetime.UTC)


class Clock:
    """A clock that moves one second whenever it is read, so that no two records share a moment.

    Attributes:
        advanced: How far it was moved on beside that.
        listeners: Called one after the other whenever it was moved on, with the moments from and to which.
    """

    advanced: datetime.timedelta

    def __init__(self) -> None:
        self.listeners: list[Listener] = []
        self._lock = threading.Lock()  # threads may move it while others read it
        self.reset()

    def reset(self) -> None:
        """Go back to the beginning."""
        self._moment = START
        self.advanced = datetime.timedelta(0)

    @property
    def moment(self) -> datetime.datetime:
        """The latest moment; to look at it does not move the clock."""
        return self._moment

    def go_on_from(self, moment: datetime.datetime) -> None:
        """Let it be that moment, from which another clock was read for the last time.

        Raises:
            ValueError: No clock of a sandbox is there.
        """
        if not START <= moment <= LAST:
            raise ValueError(f"the clock is from {START.date()} to {LAST.date()}, and not at {moment.date()}")
        self._moment = moment.astimezone(datetime.UTC)

    def advance(self, **duration: float) -> None:
        """Move time on: `advance(hours=24)`, with the names that timedelta has. Campaigns send, and leads react.

        Raises:
            ValueError: It would move back, or beyond the year 2099.
            TypeError: There is no such unit of time.
        """
        if unknown := duration.keys() - set(UNITS):
            raise TypeError(f"{', '.join(sorted(unknown))} is no unit of time; these are: {', '.join(UNITS)}")
        try:
            passed = datetime.timedelta(**duration)
        except OverflowError:
            raise ValueError(f"the clock moves up to {LAST.date()}") from None
        if passed < datetime.timedelta(0):
            raise ValueError("time does not move back")
        with self._lock:
            start = self._moment
            if passed > LAST - start:
                raise ValueError(f"the clock moves up to {LAST.date()}")
            self._moment += passed
            self.advanced += passed
        for listener in self.listeners:
            listener(start, start + passed)

    def now(self) -> datetime.datetime:
        """The next moment."""
        with self._lock:
            self._moment += datetime.timedelta(seconds=1)
            return self._moment


def timestamp(moment: datetime.datetime) -> str:
    """A moment as the API writes it: `2026-01-05T09:00:00.000Z`."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def number_of(*texts: str) -> int:
    """A number that tells ids of one moment apart: always the same for the same texts."""
    return int.from_bytes(hashlib.blake2b("/".join(texts).encode(errors="surrogatepass"), digest_size=7).digest())


def identifier(moment: datetime.datetime, number: int = 0) -> str:
    """A UUID of version 7, which the API's ids are: later records have greater ids."""
    milliseconds = int(moment.timestamp() * 1000)
    return str(uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | 0b10 << 62 | number))
