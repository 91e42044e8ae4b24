"""No window of time is ever over-full, and none is left half used."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instantly_async._core.operation import Operation, RateLimit
from instantly_async._core.rate_limits import LocalRateLimiter, RateLimitWait

from .limited_calls import LABELS, PLAIN, SOON, Run, assert_within, elapsed, limiter, send, together

LIMITS = st.lists(st.builds(RateLimit, st.integers(1, 4), st.integers(1, 9)), min_size=1, max_size=3).map(tuple)
ARRIVALS = st.lists(
    st.tuples(
        st.sampled_from([0.0, 0.0, 0.1, 0.7, 3.0]),  # seconds after the arrival before it
        st.integers(0, 2),  # which operation
        st.none() | st.floats(0, 20),  # seconds until it is cancelled
        st.none() | st.floats(0, 5),  # seconds for which the API is found to refuse
    ),
    max_size=30,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shared=LIMITS, own=LIMITS, arrivals=ARRIVALS)
def test_no_window_is_over_full_and_all_are_served_in_order(
    shared: tuple[RateLimit, ...], own: tuple[RateLimit, ...], arrivals: list[Any], run: Run
) -> None:
    operations = [PLAIN, Operation("a", "a", "GET", "/", rate_limits=own), Operation("b", "b", "GET", "/")]
    arrived: dict[str, list[int]] = defaultdict(list)
    started: dict[str, list[tuple[int, float]]] = defaultdict(list)
    cancelled: set[int] = set()

    async def scenario() -> None:
        limits = limiter(*shared)

        async def call(number: int, lane: str, operation: Operation, cancel_after: float | None) -> None:
            arrived[lane].append(number)
            with anyio.move_on_after(cancel_after) as scope:
                await send(limits, operation, patience=None)
                started[lane].append((number, anyio.current_time()))
            if scope.cancelled_caught:
                cancelled.add(number)

        async with anyio.create_task_group() as tasks:
            for number, (pause, which, cancel_after, refused) in enumerate(arrivals):
                await anyio.sleep(pause)
                tasks.start_soon(call, number, operations[which].id, operations[which], cancel_after)
                if refused is not None:
                    await limits.slow_down("w", operations[which], refused)

    run(scenario)
    for lane, numbers in arrived.items():
        assert [number for number, _ in started[lane]] == [number for number in numbers if number not in cancelled]
    assert_within(own, [at for _, at in started["a"]])
    assert_within(shared, sorted(at for lane in started.values() for _, at in lane))


def test_the_limits_of_a_workspace_are_used_to_the_full(run: Run) -> None:
    async def scenario() -> list[float]:
        limits = limiter()
        return await together(*[lambda: elapsed(limits)] * 350)

    starts = run(scenario)
    assert starts == sorted(starts)
    assert [start // 1 for start in starts] == [0] * 100 + [1] * 100 + [2] * 100 + [3] * 50
    assert max(start % 1 for start in starts) < SOON


def test_six_thousand_calls_fit_into_a_minute(run: Run) -> None:
    async def scenario() -> tuple[float, float]:
        limits, start = limiter(RateLimit(6_000, 60)), anyio.current_time()
        for _ in range(6_000):
            await send(limits)
        full = anyio.current_time() - start
        return full, await elapsed(limits)

    full, more = run(scenario)
    assert full == 0
    assert more == pytest.approx(60, abs=SOON)


def test_five_hundred_calls_in_thirty_days(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        for number in range(500):
            await send(limits, LABELS, patience=5)
            if number == 250:
                await anyio.sleep(29 * 86_400)
        with pytest.raises(RateLimitWait) as caught:
            await send(limits, LABELS, patience=3_600)
        assert caught.value.limit == LABELS.rate_limits[0]
        assert caught.value.seconds == pytest.approx(86_400, abs=10)
        await anyio.sleep(86_400 - 5)
        assert await elapsed(limits, LABELS) == pytest.approx(5, abs=4)
        await send(limits)

    run(scenario)


def test_without_limits_nobody_waits(run: Run) -> None:
    async def scenario() -> None:
        limits = LocalRateLimiter((), clock=anyio.current_time)
        for _ in range(1_000):
            await send(limits)
        assert limits._lanes["w", None].windows.forget(anyio.current_time())

    run(scenario)
