"""One limiter for several threads and event loops, some of which stand still."""

from __future__ import annotations

import asyncio
import selectors
import threading
import time
from functools import partial
from typing import Any

import anyio
import pytest
import trio

from instantly_async._core.operation import Operation, RateLimit
from instantly_async._core.rate_limits import LocalRateLimiter

from .limited_calls import PLAIN, Run, assert_within, elapsed, left_waiting, limiter, send, together


def test_a_call_whose_loop_stands_still_is_passed_over(run: Run) -> None:
    limits = limiter(RateLimit(1, 10))
    with left_waiting(limits) as finish:

        async def scenario() -> list[float]:
            return await together(*[partial(elapsed, limits)] * 2)

        assert run(scenario) == pytest.approx([10, 20], abs=2)
        assert finish() == pytest.approx(30, abs=2)  # its loop starts again, long after its turn


def test_a_call_whose_loop_ends_waits_no_more(run: Run) -> None:
    limits = LocalRateLimiter((RateLimit(1, 10),), clock=lambda: 0)

    async def scenario() -> None:
        await send(limits)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(elapsed, limits)
            await anyio.wait_all_tasks_blocked()
            assert limits.status().waiting == 1
            tasks.cancel_scope.cancel()

    run(scenario)
    assert limits.status().waiting == 0


def test_a_lane_is_kept_for_a_call_whose_loop_stands_still(run: Run) -> None:
    limits = limiter(RateLimit(1, 10))
    with left_waiting(limits) as finish:

        async def scenario() -> None:
            await anyio.sleep(61)
            await send(limits, PLAIN, "other")
            await send(limits)

        run(scenario)
        assert finish() == pytest.approx(71, abs=2)  # behind the call that has passed it


PACE = 200  # virtual seconds in a real one


def fast() -> float:
    return time.monotonic() * PACE


class FastSelector(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> list[Any]:
        return super().select(timeout and timeout / PACE)


class FastLoop(asyncio.SelectorEventLoop):
    time = staticmethod(fast)

    def __init__(self) -> None:
        super().__init__(FastSelector())


class FastClock(trio.abc.Clock):
    def start_clock(self) -> None: ...

    def current_time(self) -> float:
        return fast()

    def deadline_to_sleep_time(self, deadline: float) -> float:
        return (deadline - fast()) / PACE


def test_threads_with_loops_of_both_kinds_share_a_limiter() -> None:
    last = threading.local()

    def clock() -> float:
        last.read = fast()
        return float(last.read)

    shared, own = RateLimit(10, 2), RateLimit(3, 5)
    limits = LocalRateLimiter((shared,), clock=clock)
    slow = Operation("slow", "slow", "GET", "/", rate_limits=(own,))
    starts: dict[str, list[float]] = {"slow": [], PLAIN.id: []}

    async def call(operation: Operation) -> None:
        await send(limits, operation, patience=None)
        starts[operation.id].append(last.read)  # when the limiter let it go, on this thread

    async def scenario() -> None:
        async with anyio.create_task_group() as tasks:
            for number in range(40):
                tasks.start_soon(call, slow if number % 5 == 0 else PLAIN)

    backends: list[tuple[str, dict[str, Any]]] = [
        ("asyncio", {"loop_factory": FastLoop}),
        ("trio", {"clock": FastClock()}),
    ]
    threads = [
        threading.Thread(target=partial(anyio.run, scenario, backend=backend, backend_options=options))
        for backend, options in backends * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(lane) for lane in starts.values()] == [32, 128]
    assert_within([own], sorted(starts["slow"]))
    assert_within([shared], sorted(starts["slow"] + starts[PLAIN.id]))
