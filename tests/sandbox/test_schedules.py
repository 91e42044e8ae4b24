"""Schedules as the simulation reads them."""

from __future__ import annotations

import datetime
from typing import Any

from instantly_async.sandbox.sending import schedule
from instantly_async.sandbox.sending.schedule import Schedule

START = datetime.datetime(2026, 1, 5, tzinfo=datetime.UTC)


def test_windows_that_never_open_are_looked_at_no_more(monkeypatch: Any) -> None:
    window = {"days": {"1": True}, "timing": {"from": "17:00", "to": "09:00"}, "timezone": "Europe/Belgrade"}
    monkeypatch.delattr(schedule, "_moment")  # nothing asks when such a window opens
    never = Schedule({"schedules": [window] * 1_000})
    assert never.next_open(START, START + datetime.timedelta(days=3_650)) is None


def test_that_a_schedule_is_over_is_found_once(monkeypatch: Any) -> None:
    asked: list[str] = []
    zone = schedule._zone

    def zone_asked_for(name: str) -> datetime.tzinfo:
        asked.append(name)
        return zone(name)

    monkeypatch.setattr(schedule, "_zone", zone_asked_for)
    window = {"days": {"1": True}, "timing": {"from": "09:00", "to": "17:00"}, "timezone": "Europe/Belgrade"}
    over = Schedule({"schedules": [window], "end_date": "2025-12-31"})
    for minute in range(5):
        assert over.next_open(START + datetime.timedelta(minutes=minute), START + datetime.timedelta(days=1)) is None
    assert len(asked) == 1
