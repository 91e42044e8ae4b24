"""The period that a call asks for figures of."""

from __future__ import annotations

import datetime

from attrs import frozen

from ..engine.call import Call
from ..http.refusal import Refusal

_DAY_ALONE = len("2026-01-05")


@frozen
class Period:
    """The time between two moments, both included; None where it has no end."""

    start: datetime.datetime | None
    end: datetime.datetime | None

    @classmethod
    def of(cls, call: Call, *, is_of_whole_days: bool = False) -> Period:
        """The period between `start_date` and `end_date`; an end that is a day alone is that whole day.

        Args:
            is_of_whole_days: Whether only the days of two moments matter.

        Raises:
            Refusal: 400, it ends before it starts.
        """
        start = _moment(call, "start_date", datetime.time.min, is_of_whole_days)
        end = _moment(call, "end_date", datetime.time.max, is_of_whole_days)
        if start and end and start > end:
            raise Refusal(400, "start_date must be earlier than end_date")
        return cls(start, end)

    def contains(self, time: str) -> bool:
        """Whether a moment, as the API writes it, is in the period."""
        moment = datetime.datetime.fromisoformat(time)
        return (self.start is None or self.start <= moment) and (self.end is None or moment <= self.end)


def _moment(call: Call, name: str, time: datetime.time, is_of_whole_days: bool) -> datetime.datetime | None:
    text = call.query.get(name)
    if text is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(text.upper())
        moment = moment.astimezone(datetime.UTC) if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    except (ValueError, OverflowError):  # such as a leap second, or a day before the first year
        raise Refusal(400, f"querystring/{name} must be a valid date") from None
    is_day = is_of_whole_days or len(text) == _DAY_ALONE
    return datetime.datetime.combine(moment, time, datetime.UTC) if is_day else moment
