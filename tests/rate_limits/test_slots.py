"""A slot is taken from when it is given until its window has passed since the request was sent."""

from __future__ import annotations

from functools import partial

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instantly_async._core.operation import RateLimit
from instantly_async._core.rate_limits import windows

from .limited_calls import PLAIN, SOON, Run, assert_within, elapsed, limiter, send, together

DELAYS = st.sampled_from([0.0, 0.0, 0.3, 1.0, 7.0])
CALLS = st.lists(st.tuples(DELAYS, DELAYS, st.sampled_from(["sent", "sent", "unsent", "cancelled"])), max_size=25)


def test_the_window_begins_when_the_request_is_sent(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))

        async def slow() -> float:
            slot = await limits.acquire("w", PLAIN, patience=0)
            await anyio.sleep(4)
            slot.sent()
            slot.release()
            return 0

        assert await together(slow, partial(elapsed, limits)) == pytest.approx([0, 14], abs=SOON)

    run(scenario)


def test_a_slot_that_is_not_sent_is_free_again_at_once(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))

        async def fails() -> float:
            slot = await limits.acquire("w", PLAIN, patience=0)
            await anyio.sleep(4)
            slot.release()
            slot.release()
            slot.sent()  # too late: it is no longer the call's
            return 0

        waiting = partial(elapsed, limits)
        assert await together(fails, waiting, waiting) == pytest.approx([0, 4, 14], abs=SOON)

    run(scenario)


def test_nobody_goes_while_a_slot_is_under_way(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slot = await limits.acquire("w", PLAIN, patience=0)
        with anyio.move_on_after(1_000) as scope:
            await send(limits, patience=None)
        assert scope.cancelled_caught
        slot.sent()
        slot.sent()
        assert await elapsed(limits) == pytest.approx(10, abs=SOON)

    run(scenario)


def test_a_window_is_longer_here_than_at_the_api(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "MARGIN", 0.1)

    async def scenario() -> list[float]:
        limits = limiter(RateLimit(2, 1))
        return await together(*[partial(elapsed, limits)] * 5)

    assert run(scenario) == pytest.approx([0, 0, 1.1, 1.1, 2.2], abs=SOON)


def test_a_retried_call_keeps_its_place_in_the_queue(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slot = await send(limits)

        async def again() -> float:
            await anyio.sleep(5)
            start = anyio.current_time()
            (await limits.acquire("w", PLAIN, patience=None, retry_of=slot)).sent()
            return anyio.current_time() - start

        waiting = partial(elapsed, limits)
        assert await together(waiting, waiting, again) == pytest.approx([20, 30, 5], abs=SOON)

    run(scenario)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=CALLS, limit=st.builds(RateLimit, st.integers(1, 4), st.integers(1, 9)))
def test_no_window_has_more_requests_however_late_they_are_sent(
    calls: list[tuple[float, float, str]], limit: RateLimit, run: Run
) -> None:
    sent: list[float] = []

    async def scenario() -> None:
        limits = limiter(limit)

        async def call(delay: float, outcome: str) -> None:
            with anyio.move_on_after(3 if outcome == "cancelled" else None):
                slot = await limits.acquire("w", PLAIN, patience=None)
                try:
                    await anyio.sleep(delay)
                    if outcome != "unsent":
                        slot.sent()
                        sent.append(anyio.current_time())
                finally:
                    slot.release()

        async with anyio.create_task_group() as tasks:
            for pause, delay, outcome in calls:
                await anyio.sleep(pause)
                tasks.start_soon(call, delay, outcome)
        assert limits.status().waiting == 0

    run(scenario)
    assert_within([limit], sent)
    assert len(sent) >= sum(outcome == "sent" for _, _, outcome in calls)
