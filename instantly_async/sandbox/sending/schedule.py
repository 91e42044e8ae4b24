"""When a campaign may send: windows of weekdays and hours in a time zone, between two days."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAY = datetime.timedelta(days=1)
_LONG_BEFORE = datetime.datetime.min.replace(tzinfo=datetime.UTC)


class Schedule:
    """The windows of a schedule; its weekdays are counted from Sunday, and a window is shut at the minute it ends."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        self._first, self._last = _day(record.get("start_date")), _day(record.get("end_date"))
        self._windows = [window for window in record.get("schedules", ()) if _may_open(window)]
        self._open_from = self._open_to = _LONG_BEFORE
        self._shut_from = self._shut_until = _LONG_BEFORE

    def is_open(self, moment: datetime.datetime) -> bool:
        """Whether a moment lies in a window."""
        return self.next_open(moment, moment) is not None

    def next_open(self, moment: datetime.datetime, until: datetime.datetime) -> datetime.datetime | None:
        """The first moment, from one on, that lies in a window; None if there is none up to another."""
        if not self._open_from <= moment < self._open_to:
            if self._shut_from <= moment and until <= self._shut_until:
                return None
            found = [opening for window in self._windows if (opening := self._opening(window, moment, until))]
            if not found:
                self._shut_from, self._shut_until = moment, until
                return None
            self._open_from, self._open_to = min(found)
        return max(moment, self._open_from)

    def _opening(
        self, window: Mapping[str, Any], moment: datetime.datetime, until: datetime.datetime
    ) -> tuple[datetime.datetime, datetime.datetime] | None:
        """From when to when a window is open that is not over at a moment, and opens up to another one."""
        zone = _zone(window["timezone"])
        day = moment.astimezone(zone).date()
        last = until.astimezone(zone).date()
        if self._first:
            day = max(day, self._first)
        if self._last:
            last = min(last, self._last)
        while day <= last:
            if window["days"].get(str(day.isoweekday() % 7)):
                opens, shuts = (_moment(day, window["timing"][name], zone) for name in ("from", "to"))
                if opens < shuts and moment < shuts:
                    return (opens, shuts) if opens <= until else None
            day += _DAY
        return None


def _may_open(window: Mapping[str, Any]) -> bool:
    """Whether a window has a day and an hour."""
    return any(window["days"].values()) and window["timing"]["from"] < window["timing"]["to"]


def _moment(day: datetime.date, hour: str, zone: datetime.tzinfo) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time.fromisoformat(hour), zone).astimezone(datetime.UTC)


def _day(text: str | None) -> datetime.date | None:
    """A day; the API may have an empty text or a time in its place."""
    return datetime.date.fromisoformat(text[:10]) if text else None


def _zone(name: str) -> datetime.tzinfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:  # not every system has them all
        return datetime.UTC
