"""Rate limits: no window is ever over-full, and everyone is served in order. No test waits for real."""

from __future__ import annotations

import asyncio
import gc
import selectors
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import anyio
import pytest
import trio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from trio.testing import MockClock

from instantly_async._core.operation import Operation, RateLimit
from instantly_async._core.rate_limits import WORKSPACE_LIMITS, LocalRateLimiter, RateLimiter, RateLimitWait

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

PLAIN = Operation("listLead", "leads.list", "POST", "/api/v2/leads/list")
EMAILS = Operation("listEmail", "emails.list", "GET", "/api/v2/emails", rate_limits=(RateLimit(20, 60),))
LABELS = Operation("testLabel", "lead_labels.test", "POST", "/api/v2/labels", rate_limits=(RateLimit(500, 2_592_000),))
START = 1_000.0  # what virtual clocks say at first
SOON = 0.01  # seconds; calls whose turn comes together start within so long


class NoWait(selectors.DefaultSelector):
    """Lets time pass instead of waiting for it."""

    now = START

    def select(self, timeout: float | None = None) -> list[Any]:
        assert timeout is not None, "nothing would ever happen"
        self.now += max(timeout, 0)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = NoWait()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


@pytest.fixture
def run(run: partial[Any]) -> Run:
    """Like `run` of conftest.py, on a clock that jumps to the next thing to do. `anyio.current_time` reads it."""

    def run_virtually(scenario: Callable[[], Awaitable[Any]]) -> Any:
        on_trio = run.keywords["backend"] == "trio"
        clock = MockClock(autojump_threshold=0)
        clock.jump(START)
        options = {"clock": clock} if on_trio else {"loop_factory": VirtualLoop}
        return run(scenario, backend_options=options)

    return run_virtually


def limiter(*limits: RateLimit) -> LocalRateLimiter:
    return LocalRateLimiter(limits or WORKSPACE_LIMITS, clock=anyio.current_time)


async def elapsed(limiter: RateLimiter, operation: Operation = PLAIN, workspace: str = "w") -> float:
    """Calls, and tells how long that had to wait."""
    start = anyio.current_time()
    await limiter.acquire(workspace, operation, patience=None)
    return anyio.current_time() - start


async def together(*calls: Callable[[], Coroutine[Any, Any, float]]) -> list[float]:
    """Results of calls made at once, one behind the other."""
    results = [0.0] * len(calls)

    async def note(number: int) -> None:
        results[number] = await calls[number]()

    async with anyio.create_task_group() as tasks:
        for number in range(len(calls)):
            tasks.start_soon(note, number)
            await anyio.lowlevel.checkpoint()
    return results


@contextmanager
def left_waiting(limits: LocalRateLimiter) -> Iterator[Callable[[], float]]:
    """A loop that stands still when one call is made and a second one waits; the function lets it run to its end."""
    loop = VirtualLoop()

    async def twice() -> float:
        await limits.acquire("w", PLAIN, patience=0)
        loop.call_soon(loop.stop)
        return await elapsed(limits)

    task = loop.create_task(twice())
    loop.run_forever()
    yield lambda: loop.run_until_complete(task)
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.close()


def assert_within(limits: Sequence[RateLimit], starts: Sequence[float]) -> None:
    for limit in limits:
        for earlier, later in zip(starts, starts[limit.calls :], strict=False):
            assert earlier + limit.seconds <= later, limit


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


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
                await limits.acquire("w", operation, patience=None)
                started[lane].append((number, anyio.current_time()))
            if scope.cancelled_caught:
                cancelled.add(number)

        async with anyio.create_task_group() as tasks:
            for number, (pause, which, cancel_after, refused) in enumerate(arrivals):
                await anyio.sleep(pause)
                lane = "own" if which == 1 else "shared"
                tasks.start_soon(call, number, lane, operations[which], cancel_after)
                if refused is not None:
                    await limits.slow_down("w", operations[which], refused)

    run(scenario)
    for lane, numbers in arrived.items():
        assert [number for number, _ in started[lane]] == [number for number in numbers if number not in cancelled]
    assert_within(own, [at for _, at in started["own"]])
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
            await limits.acquire("w", PLAIN, patience=0)
        full = anyio.current_time() - start
        return full, await elapsed(limits)

    full, more = run(scenario)
    assert full == 0
    assert more == pytest.approx(60, abs=SOON)


def test_a_slow_lane_holds_up_no_other_and_takes_nothing_from_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(30, 10))
        for _ in range(20):
            await limits.acquire("w", EMAILS, patience=0)
        async with anyio.create_task_group() as tasks:
            waits: list[float] = []

            async def email() -> None:
                waits.append(await elapsed(limits, EMAILS))

            for _ in range(5):
                tasks.start_soon(email)
            await anyio.sleep(1)
            for _ in range(10):  # the rest of the workspace's 30
                await limits.acquire("w", PLAIN, patience=0)
            await limits.acquire("other", EMAILS, patience=0)
            await limits.acquire("other", PLAIN, patience=0)
            assert not waits
        assert waits == pytest.approx([60] * 5, abs=SOON)

    run(scenario)


def test_a_call_that_waited_in_its_own_lane_keeps_its_place_in_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slow = Operation("slow", "slow", "GET", "/", rate_limits=(RateLimit(1, 15),))
        await limits.acquire("w", slow, patience=0)
        first, second, third = (partial(elapsed, limits, operation) for operation in (slow, PLAIN, PLAIN))
        assert await together(first, second, third) == pytest.approx([20, 10, 30], abs=SOON)

    run(scenario)


def test_slow_down_holds_everyone_on_the_lane_and_no_one_else(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(30, 1))
        for _ in range(20):
            await limits.acquire("w", EMAILS, patience=0)

        async def refused() -> float:
            await anyio.sleep(59)
            await limits.slow_down("w", EMAILS, 30)
            await limits.slow_down("w", EMAILS, 3)
            await limits.acquire("w", PLAIN, patience=0)
            return await elapsed(limits, EMAILS)

        waiting = partial(elapsed, limits, EMAILS)
        assert await together(waiting, waiting, refused) == pytest.approx([89, 89, 30], abs=SOON)

    run(scenario)


def test_slow_down_without_a_lane_of_its_own_holds_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await limits.slow_down("w", PLAIN, 7)
        await limits.acquire("other", PLAIN, patience=0)
        with pytest.raises(RateLimitWait) as caught:
            await limits.acquire("w", EMAILS, patience=6)
        assert caught.value.limit is None
        assert caught.value.seconds == pytest.approx(7)
        assert await together(partial(elapsed, limits, EMAILS), partial(elapsed, limits)) == pytest.approx([7, 7])

    run(scenario)


def test_slow_down_reaches_a_call_that_already_waits_for_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        await limits.acquire("w", PLAIN, patience=0)

        async def refused() -> float:
            await anyio.sleep(5)
            await limits.slow_down("w", EMAILS, 30)
            return await elapsed(limits)  # is not held up by the e-mail ahead

        assert await together(partial(elapsed, limits, EMAILS), refused) == pytest.approx([35, 5], abs=SOON)

    run(scenario)


def test_a_longer_wait_than_the_patience_is_refused_at_once_and_not_counted(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10), RateLimit(4, 100))
        for _ in range(2):
            await limits.acquire("w", PLAIN, patience=0)
        for _ in range(5):
            start = anyio.current_time()
            with pytest.raises(RateLimitWait) as caught:
                await limits.acquire("w", PLAIN, patience=9)
            assert anyio.current_time() == start
            assert caught.value.limit == RateLimit(2, 10)
            assert caught.value.seconds == pytest.approx(10)
        assert await together(*[partial(elapsed, limits)] * 2) == pytest.approx([10, 10], abs=SOON)
        with pytest.raises(RateLimitWait) as caught:
            await limits.acquire("w", PLAIN, patience=50)
        assert caught.value.limit == RateLimit(4, 100)
        assert caught.value.seconds == pytest.approx(90, abs=SOON)

    run(scenario)


def test_patience_knows_those_who_wait_ahead(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))

        async def impatient() -> float:
            with pytest.raises(RateLimitWait) as caught:
                await limits.acquire("w", PLAIN, patience=25)
            return caught.value.seconds

        waiting = partial(elapsed, limits)
        assert await together(waiting, waiting, waiting, impatient) == pytest.approx([0, 10, 20, 30], abs=SOON)

    run(scenario)


def test_patience_ends_when_a_slow_down_comes_meanwhile(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        await limits.acquire("w", PLAIN, patience=0)

        async def refused() -> float:
            await anyio.sleep(2)
            await limits.slow_down("w", PLAIN, 60)
            return 0

        async def impatient() -> float:
            start = anyio.current_time()
            with pytest.raises(RateLimitWait):
                await limits.acquire("w", PLAIN, patience=20)
            return anyio.current_time() - start

        assert (await together(refused, impatient))[1] <= 3

    run(scenario)


def test_a_cancelled_call_gives_its_turn_to_those_behind(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10))
        for _ in range(2):
            await limits.acquire("w", PLAIN, patience=0)

        async def cancelled() -> float:
            with anyio.move_on_after(5):
                await limits.acquire("w", PLAIN, patience=None)
            return 0

        waiting = partial(elapsed, limits)
        assert await together(cancelled, cancelled, cancelled, waiting, waiting, waiting) == pytest.approx(
            [0, 0, 0, 10, 10, 20], abs=SOON
        )

    run(scenario)


def test_nobody_overtakes_a_sleeper_whose_turn_comes_earlier_than_it_thought(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10))
        for _ in range(2):
            await limits.acquire("w", PLAIN, patience=0)

        async def cancelled() -> float:
            with anyio.move_on_after(9.7):
                await limits.acquire("w", PLAIN, patience=None)
            return 0

        async def sleeper() -> float:
            await anyio.sleep(0.5)  # looks again at half past
            await limits.acquire("w", PLAIN, patience=None)
            return anyio.current_time()

        async def late() -> float:
            await anyio.sleep(10.2)
            await limits.acquire("w", PLAIN, patience=None)
            return anyio.current_time()

        *_, first, second = await together(cancelled, cancelled, sleeper, late)
        assert first < second < first + SOON

    run(scenario)


def test_five_hundred_calls_in_thirty_days(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        for number in range(500):
            await limits.acquire("w", LABELS, patience=5)
            if number == 250:
                await anyio.sleep(29 * 86_400)
        with pytest.raises(RateLimitWait) as caught:
            await limits.acquire("w", LABELS, patience=3_600)
        assert caught.value.limit == LABELS.rate_limits[0]
        assert caught.value.seconds == pytest.approx(86_400, abs=10)
        await anyio.sleep(86_400 - 5)
        assert await elapsed(limits, LABELS) == pytest.approx(5, abs=4)
        await limits.acquire("w", PLAIN, patience=0)

    run(scenario)


def test_a_call_whose_loop_stands_still_is_passed_over(run: Run) -> None:
    limits = limiter(RateLimit(1, 10))
    with left_waiting(limits) as finish:

        async def scenario() -> list[float]:
            return await together(*[partial(elapsed, limits)] * 2)

        assert run(scenario) == pytest.approx([10, 20], abs=2)
        assert finish() == pytest.approx(30, abs=2)  # its loop starts again, long after its turn


def test_a_call_whose_loop_is_gone_waits_no_more() -> None:
    limits = limiter(RateLimit(1, 10))
    with left_waiting(limits):
        assert len(limits._lanes["w", ""].queue) == 1
    gc.collect()
    assert not limits._lanes["w", ""].queue


def test_idle_lanes_are_forgotten(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        for number in range(100):
            await limits.acquire(str(number), EMAILS, patience=0)
        await limits.acquire("w", LABELS, patience=0)
        await limits.slow_down("held", PLAIN, 1_000)
        assert len(limits._lanes) == 203
        await anyio.sleep(121)
        await limits.acquire("w", PLAIN, patience=0)
        assert set(limits._lanes) == {("w", ""), ("w", LABELS.id), ("held", "")}
        await anyio.sleep(31 * 86_400)
        await limits.acquire("new", PLAIN, patience=0)
        assert set(limits._lanes) == {("new", "")}
        await anyio.sleep(30)
        await limits.acquire("new", PLAIN, patience=0)
        assert len(limits._lanes["new", ""].starts) == 2
        await anyio.sleep(30)
        await limits.acquire("new", PLAIN, patience=0)
        assert len(limits._lanes["new", ""].starts) == 2

    run(scenario)


def test_a_call_whose_loop_stands_still_keeps_no_idle_lane(run: Run) -> None:
    limits = limiter(RateLimit(1, 10))
    with left_waiting(limits):

        async def scenario() -> None:
            await anyio.sleep(61)
            await limits.acquire("other", PLAIN, patience=0)
            assert set(limits._lanes) == {("other", "")}

        run(scenario)


def test_without_limits_nobody_waits(run: Run) -> None:
    async def scenario() -> None:
        limits = LocalRateLimiter((), clock=anyio.current_time)
        for _ in range(1_000):
            await limits.acquire("w", PLAIN, patience=0)
        assert len(limits._lanes["w", ""].starts) == 1

    run(scenario)


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
        await limits.acquire("w", operation, patience=None)
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
