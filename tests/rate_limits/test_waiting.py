"""Calls that wait cost nothing, and can be seen."""

from __future__ import annotations

from functools import partial
from typing import Any

import anyio
import pytest

from instantly_async import LaneStatus, LocalRateLimiter, RateLimit
from instantly_async._core.rate_limits.lane import Lane

from .limited_calls import EMAILS, PLAIN, Run, elapsed, limiter, send


def test_of_many_calls_that_wait_one_looks_now_and_then(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Any] = []
    turn = Lane.turn

    async def scenario() -> None:
        limits = limiter(RateLimit(1, 1_000))
        await send(limits)
        async with anyio.create_task_group() as tasks:
            for _ in range(500):
                tasks.start_soon(elapsed, limits)
            await anyio.wait_all_tasks_blocked()
            monkeypatch.setattr(Lane, "turn", lambda *given: looks.append(given) or turn(*given))  # type: ignore[func-returns-value]
            await anyio.sleep(100)
            tasks.cancel_scope.cancel()

    run(scenario)
    assert 0 < len(looks) <= 400  # a few each second, and not 500


def test_the_status_tells_who_waits_where(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(25, 60))
        for _ in range(20):
            await send(limits, EMAILS)
        await limits.slow_down("w", PLAIN, 30)
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(elapsed, limits, EMAILS)
            tasks.start_soon(partial(elapsed, limits, PLAIN, "w"))
            await anyio.sleep(10)
            status = limits.status()
            tasks.cancel_scope.cancel()
        assert (status.waiting, status.held) == (4, True)
        *unheld, held = status.lanes
        assert unheld == [
            LaneStatus(workspace="w", operation="emails.list", waiting=3, room=0, held_for=0),
            LaneStatus(workspace="w", operation=None, waiting=0, room=5, held_for=0),
        ]
        assert (held.operation, held.waiting, held.room) == ("leads.list", 1, None)
        assert held.held_for == pytest.approx(20)

    run(scenario)


def test_a_limiter_that_nobody_used_has_no_lanes() -> None:
    status = LocalRateLimiter().status()
    assert (status.waiting, status.held, status.lanes) == (0, False, ())
