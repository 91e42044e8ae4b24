"""Processes that share a Redis share the limits."""

from __future__ import annotations

import anyio
import httpx
import pytest
from redis.asyncio import Redis

from instantly_async import Hooks, InstantlyClient, RateLimit, RateLimitTimeoutError, RateLimitWait, WaitEvent
from instantly_async._core.fleet import member, reports, server

from .limiters import EMAILS, OAUTH, OTHER, PLAIN, eventually, is_full, limiters, send
from .redis_server import RedisServer

pytestmark = pytest.mark.slow

MINUTES = RateLimit(3, 600)  # in tests of what counts: nothing of it is past before a test is over
SECOND = RateLimit(2, 1)  # in tests of waits


async def test_the_calls_of_two_processes_count_together(redis: RedisServer) -> None:
    async with limiters(redis.url, MINUTES) as make:
        first, second = make(), make()
        for limiter in (first, second, first):
            await send(limiter)
        for limiter in (first, second):
            with pytest.raises(RateLimitWait, match="calls=3, seconds=600") as caught:
                await send(limiter)
            assert caught.value.limit == MINUTES
            assert 500 < caught.value.seconds <= 600.1


async def test_each_workspace_has_a_budget_of_its_own(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 600)) as make:
        await send(make(), workspace="one")
        await send(make(), workspace="two")
        assert await is_full(make(), workspace="one")


async def test_keys_of_one_workspace_count_together_where_a_name_or_a_function_says_so(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(2, 600)) as make:
        await send(make(workspace_of="ours"), workspace="one key")
        await send(make(workspace_of=lambda key: {"another key": "ours"}[key]), workspace="another key")
        assert await is_full(make(workspace_of="ours"), workspace="a third key")


async def test_an_operation_has_limits_of_its_own_and_holds_up_no_others(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 600)) as make:
        first, second = make(), make()
        await send(first, EMAILS)
        await send(second, EMAILS)
        with pytest.raises(RateLimitWait, match="calls=2, seconds=600"):
            await send(second, EMAILS)
        await send(second, OTHER)


async def test_a_limit_per_address_counts_the_calls_of_all_workspaces(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 600)) as make:
        await send(make(), OAUTH, "one")
        await send(make(), OAUTH, "two")
        assert await is_full(make(), OAUTH, "three")


async def test_a_call_that_was_not_sent_is_not_counted(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 600)) as make:
        first, second = make(), make()
        slot = await first.acquire("w", PLAIN, patience=0)
        assert await is_full(second)
        slot.release()
        slot.release()

        async def is_free() -> bool:
            return not await is_full(second)

        await eventually(is_free)


async def test_a_call_that_was_sent_counts_after_it_is_over(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 600)) as make:
        slot = await make().acquire("w", PLAIN, patience=0)
        slot.sent()
        slot.sent()
        slot.accepted()
        slot.release()
        await anyio.sleep(0.2)
        assert await is_full(make())


async def test_who_waits_goes_when_the_window_is_past_and_in_the_order_of_arrival(redis: RedisServer) -> None:
    order: list[str] = []
    async with limiters(redis.url, RateLimit(1, 1)) as make, anyio.create_task_group() as tasks:

        async def call(name: str) -> None:
            await send(make(), patience=None)
            order.append(name)

        for name in "abc":
            tasks.start_soon(call, name)
            await anyio.sleep(0.1)
    assert order == ["a", "b", "c"]


async def test_more_calls_than_may_wait_at_redis_all_get_their_turn(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(40, 1)) as make, anyio.create_task_group() as tasks:
        limiter = make()
        for _ in range(100):
            tasks.start_soon(lambda: send(limiter, patience=None))


async def test_patience_ends_for_calls_that_wait_in_the_process_too(redis: RedisServer) -> None:
    ended: list[RateLimitWait] = []
    async with limiters(redis.url) as make, anyio.create_task_group() as tasks:
        limiter = make()
        await limiter.slow_down("w", PLAIN, 300)
        for _ in range(20):
            tasks.start_soon(lambda: limiter.acquire("w", PLAIN, patience=None))
        await anyio.sleep(0.3)

        async def call(patience: float) -> None:
            try:
                await send(limiter, patience=patience)
            except RateLimitWait as wait:
                ended.append(wait)

        async with anyio.create_task_group() as impatient:
            for patience in (0, 0.1, 200):
                impatient.start_soon(call, patience)
        tasks.cancel_scope.cancel()
    assert len(ended) == 3
    assert all(wait.seconds > 200 for wait in ended)


async def test_a_call_that_gets_no_place_at_redis_in_time_leaves(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(8, 1)) as make, anyio.create_task_group() as tasks:
        limiter, other = make(), make()
        for _ in range(8):
            await other.acquire("w", PLAIN, patience=0)
        for _ in range(20):
            tasks.start_soon(lambda: limiter.acquire("w", PLAIN, patience=None))
        await anyio.sleep(0.3)
        with pytest.raises(RateLimitWait, match="calls=8, seconds=1"):
            await send(limiter, patience=2)
        tasks.cancel_scope.cancel()


async def test_a_call_that_is_repeated_keeps_its_place(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 1)) as make, anyio.create_task_group() as tasks:
        order: list[str] = []
        first = await send(make())

        async def call(name: str, retry_of: object = None) -> None:
            slot = await make().acquire("w", PLAIN, patience=None, retry_of=retry_of)
            slot.sent()
            order.append(name)

        tasks.start_soon(call, "came later")
        await anyio.sleep(0.3)
        tasks.start_soon(call, "is repeated", first)
    assert order == ["is repeated", "came later"]


async def test_a_slot_counts_while_its_call_waits_for_a_connection(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "UNDER_WAY", 0.4)
    monkeypatch.setattr(reports, "RENEW", 0.1)
    async with limiters(redis.url, RateLimit(1, 1)) as make:
        slot = await make().acquire("w", PLAIN, patience=0)
        other = make()
        await anyio.sleep(2)
        assert await is_full(other)
        slot.sent()
        await anyio.sleep(0.3)
        assert await is_full(other)


async def test_the_slots_and_places_of_a_process_that_was_killed_are_free_after_a_while(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "UNDER_WAY", 0.4)
    monkeypatch.setattr(server, "ALIVE", 0.4)
    async with limiters(redis.url, RateLimit(1, 1)) as make:
        killed = make()
        await killed.acquire("w", PLAIN, patience=0)
        with anyio.move_on_after(0.2):
            await killed.acquire("w", PLAIN, patience=None)
        killed._here()._reports.close()
        killed._here()._reports._new.clear()
        await send(make(), patience=10)


@pytest.mark.parametrize("callers", [1, 30])
async def test_calls_that_are_cancelled_at_any_moment_leave_nothing_behind(redis: RedisServer, callers: int) -> None:
    async with limiters(redis.url, RateLimit(5, 600), timeout=20) as make, Redis.from_url(redis.url) as client:
        limiter = make()

        async def call(seconds: float) -> None:
            with anyio.move_on_after(seconds):
                slot = await limiter.acquire("w", PLAIN, patience=None)
                try:
                    await anyio.sleep(0.001)
                finally:
                    slot.release()

        for step in range(60):
            async with anyio.create_task_group() as tasks:
                for _ in range(callers):
                    tasks.start_soon(call, step * 0.000_1)

        async def is_empty() -> bool:
            left: list[object] = [*await client.keys("*:used"), *await client.keys("*:queue")]
            return not left

        await eventually(is_empty)


async def test_a_refusal_seen_by_one_process_holds_the_operation_in_all_until_reset(redis: RedisServer) -> None:
    async with limiters(redis.url) as make:
        first, second = make(), make()
        await first.slow_down("w", PLAIN, 300)
        await second.slow_down("w", PLAIN, 100)
        for limiter in (first, second):
            with pytest.raises(RateLimitWait, match=r"leads\.list was refused \(429\)") as caught:
                await send(limiter)
            assert caught.value.limit is None
            assert 200 < caught.value.seconds <= 300
        await send(second, OTHER)
        status = await second.status()
        assert status.held
        await second.reset()
        await send(first)
        assert not (await first.status()).held


async def test_calls_that_wait_go_on_when_a_hold_is_lifted(redis: RedisServer) -> None:
    async with limiters(redis.url) as make, anyio.create_task_group() as tasks:
        first, second = make(), make()
        await first.slow_down("w", PLAIN, 300)
        tasks.start_soon(lambda: send(first, patience=None))
        await anyio.sleep(0.2)
        await second.reset()


async def test_the_status_tells_of_the_whole_fleet(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(3, 600)) as make, anyio.create_task_group() as tasks:
        first, second = make(), make()
        assert (await first.status()).lanes == ()
        await send(first)
        await send(second)
        (lane,) = (await first.status()).lanes
        assert (lane.operation, lane.waiting, lane.room, lane.held_for) == (None, 0, 1, 0.0)
        await send(second)
        tasks.start_soon(lambda: send(second, patience=None))

        async def somebody_waits() -> bool:
            return bool((await first.status()).waiting == 1)

        await eventually(somebody_waits)
        tasks.cancel_scope.cancel()


async def test_the_status_tells_of_the_lanes_of_late(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(member, "SEEN", 2)
    async with limiters(redis.url, RateLimit(3, 600)) as make:
        limiter = make()
        await limiter.reset()
        for workspace in "abc":
            await send(limiter, EMAILS, workspace)
        assert {lane.operation for lane in (await limiter.status()).lanes} == {"emails.list", None}
        assert len({lane.workspace for lane in (await limiter.status()).lanes}) == 1


async def test_redis_sees_hashes_and_forgets_them(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 1)) as make, Redis.from_url(redis.url, decode_responses=True) as client:
        limiter = make(workspace_of="a-secret-name")
        await limiter.slow_down("w", OTHER, 5)
        await send(limiter, EMAILS)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lambda: send(limiter, patience=None))
            await anyio.sleep(0.3)
            keys = [str(key) for key in await client.keys()]
            assert -1 not in [await client.ttl(key) for key in keys]
        assert {key.rsplit(":", 1)[1] for key in keys} == {"believed", "held", "used", "queue", "alive", "hold"}
        assert not any("secret" in key for key in keys)


async def test_a_call_that_waits_says_so_and_one_that_cannot_fails_before_it_is_sent(redis: RedisServer) -> None:
    events: list[WaitEvent] = []
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    async with limiters(redis.url, RateLimit(1, 1)) as make:
        hooks = Hooks(on_wait=events.append)
        async with InstantlyClient("key", transport=transport, rate_limiter=make(), hooks=hooks) as instantly:
            await instantly.custom_tags.get("1")
            with pytest.raises(RateLimitTimeoutError, match="1 calls in 1 s") as caught:
                await instantly.with_options(timeout=0.2).custom_tags.get("1")
            assert caught.value.unsent
            await instantly.custom_tags.get("1")
    assert [event.reason for event in events] == ["1 calls in 1 s"]
