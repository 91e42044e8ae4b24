"""What a refusal of the API keeps waiting, and for how long."""

from __future__ import annotations

from functools import partial

import anyio
import pytest

from instantly_async._core.operation import Operation
from instantly_async._core.rate_limits import LocalRateLimiter, RateLimitWait

from .limited_calls import EMAILS, PLAIN, SOON, Run, elapsed, limiter, send, together

OTHER = Operation("getLead", "leads.get", "GET", "/api/v2/leads/{id}")
THIRD = Operation("getCampaign", "campaigns.get", "GET", "/api/v2/campaigns/{id}")


async def refuse(limits: LocalRateLimiter, seconds: float, *operations: Operation) -> None:
    for operation in operations:
        await limits.slow_down("w", operation, seconds)


def test_a_refusal_holds_its_operation_and_no_other(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 7, PLAIN)
        await send(limits, PLAIN, "other")
        await send(limits, OTHER)
        with pytest.raises(RateLimitWait) as caught:
            await send(limits, patience=6)
        assert (caught.value.limit, caught.value.reason) == (None, "leads.list was refused (429)")
        assert caught.value.seconds == pytest.approx(7)
        assert await elapsed(limits) == pytest.approx(7)

    run(scenario)


def test_a_hold_that_the_api_states_is_not_tried_before_its_end(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 3_600, PLAIN)
        assert await elapsed(limits) == pytest.approx(3_600)

    run(scenario)


def test_refusals_of_several_operations_hold_the_workspace(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 1, PLAIN, OTHER)
        with pytest.raises(RateLimitWait, match="several operations"):
            await send(limits, THIRD)
        await send(limits, THIRD, "other")
        assert await elapsed(limits, THIRD) == pytest.approx(1)

    run(scenario)


@pytest.mark.parametrize(("operation", "seconds_between"), [(PLAIN, 0), (OTHER, 11), (EMAILS, 0)])
def test_the_same_operation_one_much_later_or_one_with_limits_of_its_own_is_no_evidence(
    operation: Operation, seconds_between: float, run: Run
) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 60, PLAIN)
        await anyio.sleep(seconds_between)
        await refuse(limits, 60, operation)
        await send(limits, THIRD)

    run(scenario)


def test_one_call_tries_after_a_while_whether_the_workspace_is_held_rightly(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 3_600, PLAIN, OTHER)

        async def accepted() -> float:
            start = anyio.current_time()
            slot = await limits.acquire("w", THIRD, patience=None)
            slot.sent()
            await anyio.sleep(1)
            slot.accepted()
            return anyio.current_time() - start

        waiting = partial(elapsed, limits, THIRD)
        assert await together(accepted, waiting, waiting) == pytest.approx([3, 3, 3], abs=SOON)
        await send(limits, THIRD)
        with pytest.raises(RateLimitWait):
            await send(limits, PLAIN, patience=3_500)  # what the API has said stays

    run(scenario)


def test_a_call_that_tries_in_vain_is_followed_by_the_next_one_after_twice_the_time(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 3_600, PLAIN, OTHER)
        waiting = partial(elapsed, limits, THIRD)
        assert await together(waiting, waiting, waiting) == pytest.approx([2, 6, 14], abs=SOON)

    run(scenario)


def test_reset_lifts_all_holds(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 3_600, PLAIN, OTHER)
        assert limits.status().held

        async def reset() -> float:
            await anyio.sleep(1)
            limits.reset()
            return 0

        waiting = partial(elapsed, limits)
        assert await together(waiting, waiting, partial(elapsed, limits, THIRD), reset) == pytest.approx(
            [1, 1, 1, 0], abs=SOON
        )
        assert not limits.status().held
        await refuse(limits, 3_600, THIRD)
        await send(limits, PLAIN)

    run(scenario)


def test_reset_needs_no_event_loop(run: Run) -> None:
    limits = LocalRateLimiter(clock=lambda: 0)
    run(partial(refuse, limits, 3_600, PLAIN))
    limits.reset()
    assert not limits.status().held


def test_those_who_cannot_wait_for_the_end_of_a_hold_are_told_at_once(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter()
        await refuse(limits, 5, PLAIN)

        async def impatient() -> float:
            start = anyio.current_time()
            with pytest.raises(RateLimitWait):
                await send(limits, patience=20)
            return anyio.current_time() - start

        async def refused() -> float:
            await anyio.sleep(2)
            await refuse(limits, 60, PLAIN)
            return 0

        patient = partial(elapsed, limits)
        assert await together(patient, impatient, impatient, refused) == pytest.approx([62, 2, 2, 0], abs=SOON)

    run(scenario)
