"""Campaigns and subsequences as sequences of steps: how far a lead has come, and when its next step is due."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping
from collections.abc import Sequence as Many
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .place import Place
from .schedule import Schedule

if TYPE_CHECKING:
    from ..state.store import Record

_SUBSEQUENCE = "parent_campaign"  # a field that campaigns do not have
_LONGEST = 10 * 365 * 24 * 60  # minutes that anything can wait
_NO_TIME = datetime.timedelta(0)
_UNITS = {"minutes": 1, "hours": 60, "days": 24 * 60}


@frozen(eq=False)
class Step:
    """An e-mail of a sequence.

    Attributes:
        number: Its number, from 0.
        variants: Its wordings that are in use, by their numbers.
        wait: The time after it, before the next step.
        wait_before: The time before it, if it is the first one of a subsequence.
    """

    number: int
    variants: Mapping[int, Record]
    wait: datetime.timedelta
    wait_before: datetime.timedelta


@frozen(eq=False)
class Sequence:
    """A campaign or a subsequence.

    Attributes:
        record: Its record.
        campaign: The campaign's record, which is the same for a campaign.
        steps: The steps that have a wording in use.
        limit: Of which campaign or subsequence the e-mails of a day count, and how many there may be; None for any.
    """

    record: Record
    campaign: Record
    steps: Many[Step]
    schedule: Schedule = field(repr=False)
    limit: tuple[str, int] | None

    @classmethod
    def of(cls, record: Record, campaign: Record) -> Sequence:
        """The sequence of a campaign or a subsequence."""
        schedule = record.get("subsequence_schedule" if _SUBSEQUENCE in record else "campaign_schedule") or {}
        return cls(record, campaign, _steps(record), Schedule(schedule), _limit(record, campaign))

    @property
    def id(self) -> str:
        """ID of the campaign or the subsequence."""
        return str(self.record["id"])

    @property
    def is_subsequence(self) -> bool:
        """Whether it is a subsequence."""
        return _SUBSEQUENCE in self.record

    def next_step(self, lead: Record) -> tuple[Step | None, datetime.datetime]:
        """The step that a lead gets next, and when it is due; None if it had them all, and when that is over."""
        last, time = self._last(lead)
        if last is not None:
            wait = next((step.wait for step in self.steps if step.number == last), _NO_TIME)
            return next((step for step in self.steps if step.number > last), None), _moment(time) + wait
        first = self.steps[0] if self.steps else None
        added = lead.get("timestamp_added_subsequence") if self.is_subsequence else None
        wait = first.wait_before if first and self.is_subsequence else _NO_TIME
        return first, _moment(added or lead["timestamp_created"]) + wait

    def remember(self, lead: Record, email: Record) -> None:
        """Let a lead know which step it got last."""
        kind = "subsequence" if self.is_subsequence else "campaign"
        step, time = email["step"], email["timestamp_email"]
        if self.is_subsequence:
            lead["status_summary_subseq"] = {"from": kind, "stepID": step, "timestampExecuted": time}
        else:
            lead["status_summary"] = {"lastStep": {"from": kind, "stepID": step, "timestamp_executed": time}}
        lead |= {
            "last_step_from": kind,
            "last_step_id": _identifier(self.id, step),
            "last_step_timestamp_executed": time,
        }

    def _last(self, lead: Record) -> tuple[int | None, str]:
        """The number of the step that a lead got last, and when."""
        if self.is_subsequence:
            found = lead.get("status_summary_subseq") or {}
            time = found.get("timestampExecuted")
        else:
            found = (lead.get("status_summary") or {}).get("lastStep") or {}
            time = found.get("timestamp_executed")
        place = Place.parse(found.get("stepID"))
        return (place.step, time) if place and time else (None, "")


def minutes(number: int | None, unit: str = "minutes") -> datetime.timedelta:
    """A time to wait, which is neither negative nor longer than some years; none where there is no number."""
    return datetime.timedelta(minutes=min(max(number or 0, 0) * _UNITS[unit], _LONGEST))


def _limit(record: Record, campaign: Record) -> tuple[str, int] | None:
    mode = record.get("daily_limit_mode", "inherit") if _SUBSEQUENCE in record else "custom"
    limited = {"inherit": campaign, "custom": record}.get(mode)
    limit = limited.get("daily_limit") if limited else None
    return None if limited is None or limit is None else (limited["id"], limit)


@lru_cache(maxsize=1_000)
def _identifier(sequence: str, step: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{sequence}/{step}"))


def _steps(record: Record) -> list[Step]:
    """The steps of the first sequence alone, as live."""
    first = next(iter(record.get("sequences") or ()), None)
    steps = [_step(number, step) for number, step in enumerate(first["steps"] if first else ())]
    return [step for step in steps if step.variants]


def _step(number: int, step: Mapping[str, Any]) -> Step:
    variants = enumerate(step["variants"])
    return Step(
        number,
        {place: variant for place, variant in variants if not variant.get("v_disabled")},
        minutes(step["delay"], step.get("delay_unit", "days")),
        minutes(step.get("pre_delay"), step.get("pre_delay_unit", "days")),
    )


def _moment(text: str) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
