"""An operation with limits of its own has a lane of its own; a refusal holds up a lane and no other."""

from __future__ import annotations

from functools import partial

import anyio
import pytest

from instantly_async._core.operation import Operation, RateLimit
from instantly_async._core.rate_limits import RateLimitWait

from .limited_calls import EMAILS, LABELS, PLAIN, SOON, Run, elapsed, limiter, send, together


def test_a_slow_lane_holds_up_no_other_and_takes_nothing_from_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(30, 10))
        for _ in range(20):
            await send(limits, EMAILS)
        async with anyio.create_task_group() as tasks:
            waits: list[float] = []

            async def email() -> None:
                waits.append(await elapsed(limits, EMAILS))

            for _ in range(5):
                tasks.start_soon(email)
            await anyio.sleep(1)
            for _ in range(10):  # the rest of the workspace's 30
                await send(limits)
            await send(limits, EMAILS, "other")
            await send(limits, PLAIN, "other")
            assert not waits
        assert waits == pytest.approx([60] * 5, abs=SOON)

    run(scenario)


def test_a_call_that_waited_in_its_own_lane_keeps_its_place_in_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slow = Operation("slow", "slow", "GET", "/", rate_limits=(RateLimit(1, 15),))
        await send(limits, slow)
        first, second, third = (partial(elapsed, limits, operation) for operation in (slow, PLAIN, PLAIN))
        assert await together(first, second, third) == pytest.approx([20, 10, 30], abs=SOON)

    run(scenario)


def test_a_limit_per_ip_address_counts_the_calls_of_all_workspaces(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(30, 1))
        sign_in = Operation("init", "init", "POST", "/", rate_limits=(RateLimit(2, 60), RateLimit(3, 60, per="ip")))
        for workspace in ("a", "a", "b"):
            await send(limits, sign_in, workspace)
        for workspace in ("a", "b", "c"):
            with pytest.raises(RateLimitWait):
                await send(limits, sign_in, workspace, patience=59)
        await send(limits, PLAIN, "c")
        assert await elapsed(limits, sign_in, "c") == pytest.approx(60, abs=SOON)

    run(scenario)


def test_slow_down_holds_everyone_on_the_lane_and_no_one_else(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(30, 1))
        for _ in range(20):
            await send(limits, EMAILS)

        async def refused() -> float:
            await anyio.sleep(59)
            await limits.slow_down("w", EMAILS, 30)
            await limits.slow_down("w", EMAILS, 3)
            await send(limits)
            return await elapsed(limits, EMAILS)

        waiting = partial(elapsed, limits, EMAILS)
        assert await together(waiting, waiting, refused) == pytest.approx([89, 89, 30], abs=SOON)

    run(scenario)


def test_slow_down_reaches_a_call_that_already_waits_for_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        await send(limits)

        async def refused() -> float:
            await anyio.sleep(5)
            await limits.slow_down("w", EMAILS, 30)
            return await elapsed(limits)  # is not held up by the e-mail ahead

        assert await together(partial(elapsed, limits, EMAILS), refused) == pytest.approx([35, 5], abs=SOON)

    run(scenario)


def test_idle_lanes_are_forgotten(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        for number in range(100):
            await send(limits, EMAILS, str(number))
        await send(limits, LABELS)
        await limits.slow_down("held", PLAIN, 1_000)
        assert len(limits._lanes) == 204
        await anyio.sleep(121)
        await send(limits)
        assert set(limits._lanes) == {("w", None), ("w", PLAIN.name), ("w", LABELS.name), ("held", PLAIN.name)}
        await anyio.sleep(31 * 86_400)
        await send(limits, PLAIN, "new")
        assert set(limits._lanes) == {("new", None), ("new", PLAIN.name)}
        await anyio.sleep(30)
        await send(limits, PLAIN, "new")
        assert len(limits._lanes["new", None].windows.sent) == 2
        await anyio.sleep(30)
        await send(limits, PLAIN, "new")
        assert len(limits._lanes["new", None].windows.sent) == 2

    run(scenario)
