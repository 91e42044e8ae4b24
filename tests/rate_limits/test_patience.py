"""Calls that do not wait for their turn: for want of patience, or because they are cancelled."""

from __future__ import annotations

from functools import partial

import anyio
import pytest

from instantly_async._core.operation import RateLimit
from instantly_async._core.rate_limits import RateLimitWait

from .limited_calls import PLAIN, SOON, Run, elapsed, limiter, send, together


def test_a_longer_wait_than_the_patience_is_refused_at_once_and_not_counted(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10), RateLimit(4, 100))
        for _ in range(2):
            await send(limits)
        for _ in range(5):
            start = anyio.current_time()
            with pytest.raises(RateLimitWait) as caught:
                await send(limits, patience=9)
            assert anyio.current_time() == start
            assert caught.value.limit == RateLimit(2, 10)
            assert caught.value.seconds == pytest.approx(10)
        assert await together(*[partial(elapsed, limits)] * 2) == pytest.approx([10, 10], abs=SOON)
        with pytest.raises(RateLimitWait) as caught:
            await send(limits, patience=50)
        assert caught.value.limit == RateLimit(4, 100)
        assert caught.value.seconds == pytest.approx(90, abs=SOON)

    run(scenario)


def test_patience_knows_those_who_wait_ahead(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))

        async def impatient() -> float:
            with pytest.raises(RateLimitWait) as caught:
                await send(limits, patience=25)
            return caught.value.seconds

        waiting = partial(elapsed, limits)
        assert await together(waiting, waiting, waiting, impatient) == pytest.approx([0, 10, 20, 30], abs=SOON)

    run(scenario)


def test_patience_ends_when_a_slow_down_comes_meanwhile(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        await send(limits)

        async def refused() -> float:
            await anyio.sleep(2)
            await limits.slow_down("w", PLAIN, 60)
            return 0

        async def impatient() -> float:
            start = anyio.current_time()
            with pytest.raises(RateLimitWait):
                await send(limits, patience=20)
            return anyio.current_time() - start

        assert (await together(refused, impatient))[1] <= 3

    run(scenario)


def test_a_cancelled_call_gives_its_turn_to_those_behind(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10))
        for _ in range(2):
            await send(limits)

        async def cancelled() -> float:
            with anyio.move_on_after(5):
                await send(limits, patience=None)
            return 0

        waiting = partial(elapsed, limits)
        assert await together(cancelled, cancelled, cancelled, waiting, waiting, waiting) == pytest.approx(
            [0, 0, 0, 10, 10, 20], abs=SOON
        )

    run(scenario)


def test_a_sleeper_learns_that_those_ahead_have_gone(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(2, 10))
        for _ in range(2):
            await send(limits)

        async def cancelled() -> float:
            with anyio.move_on_after(9.7):
                await send(limits, patience=None)
            return 0

        waiting = partial(elapsed, limits)
        assert await together(cancelled, cancelled, waiting) == pytest.approx([0, 0, 10], abs=SOON)

    run(scenario)
