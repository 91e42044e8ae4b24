"""Without Redis, a process goes on with its share of the limits; no call fails, and it comes back by itself."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from redis.asyncio import Redis

from instantly_async import RateLimit, RateLimitSlot, RateLimitWait
from instantly_async import redis as limiter_module
from instantly_async._core.fleet import server, standing

from ..loopback import unused_port
from .limiters import EMAILS, OTHER, PLAIN, eventually, is_full, limiters, send
from .redis_server import RedisServer

pytestmark = pytest.mark.slow

TEN = RateLimit(10, 600)


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis is looked for more often, and the calls of others are past sooner."""
    monkeypatch.setattr(limiter_module, "LONGEST_QUIET", 2.0)
    monkeypatch.setattr(server, "PROBE", 0.1)
    monkeypatch.setattr(standing, "PROBE", 0.1)


@pytest.fixture
def nowhere() -> str:
    """A URL where nothing listens."""
    return f"redis://:a-secret-password@127.0.0.1:{unused_port()}/0"


@pytest.fixture
def silent() -> Iterator[str]:
    """A URL where somebody listens and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"redis://127.0.0.1:{listening.getsockname()[1]}/0"


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


async def test_where_nothing_listens_a_process_keeps_to_its_share_and_says_so_once(
    nowhere: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with limiters(nowhere, TEN, believed=False, processes=5) as make:
        limiter = make()
        for _ in range(2):
            await send(limiter)
        with pytest.raises(RateLimitWait, match="calls=2, seconds=600"):
            await send(limiter)
        await send(limiter, EMAILS, "another")
        with pytest.raises(RateLimitWait, match="calls=1, seconds=1500"):
            await send(limiter, EMAILS, "another")
        await anyio.sleep(0.4)
        assert limiter.alone
        assert (await limiter.status()).lanes[0].room == 0
    assert warnings(caplog) == [
        "Redis cannot be used (ConnectionError): calls go on within this process's share of the limits"
    ]
    assert "secret" not in caplog.text


async def test_a_redis_that_says_nothing_keeps_no_call_for_long(silent: str) -> None:
    async with limiters(silent, RateLimit(1_000, 1), believed=False, timeout=0.3, processes=2) as make:
        limiter = make()
        with anyio.fail_after(20):  # one after the other they would take minutes
            async with anyio.create_task_group() as tasks:
                for _ in range(400):
                    tasks.start_soon(lambda: send(limiter, patience=None))
            await limiter.slow_down("w", PLAIN, 1)
            await limiter.reset()
            await limiter.status()
    assert limiter.alone is False  # a new one


async def test_what_is_no_redis_fails_no_call(caplog: pytest.LogCaptureFixture) -> None:
    async def refuse(stream: Any) -> None:
        async with stream:
            await stream.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, refuse)
        port = listener.extra(anyio.abc.SocketAttribute.local_port)
        async with limiters(f"redis://127.0.0.1:{port}", believed=False) as make:
            await send(make())
        tasks.cancel_scope.cancel()
    assert len(warnings(caplog)) == 1


async def test_a_redis_that_ends_and_comes_back_loses_no_call(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with limiters(redis.url, RateLimit(50, 1), timeout=0.3) as make, anyio.create_task_group() as tasks:
        limiter = make()

        async def keep_calling() -> None:
            while True:
                await send(limiter, patience=None)

        for _ in range(20):
            tasks.start_soon(keep_calling)
        await anyio.sleep(0.3)
        assert not limiter.alone
        redis.stop()

        async def is_alone() -> bool:
            return bool(limiter.alone)

        await eventually(is_alone)
        redis.start()

        async def is_back() -> bool:
            return not limiter.alone

        await eventually(is_back)
        await anyio.sleep(0.2)
        assert not limiter.alone
        tasks.cancel_scope.cancel()
    told = [record.getMessage().partition("(")[0].partition(":")[0] for record in caplog.records]
    assert told == ["Redis cannot be used ", "Redis answers again"]


async def test_a_redis_that_stands_still_is_left_and_found_again(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 1), timeout=0.3) as make:
        limiter = make()
        await send(limiter)
        redis.freeze()
        await send(limiter, patience=10)
        assert limiter.alone
        redis.thaw()

        async def is_back() -> bool:
            return not limiter.alone

        await eventually(is_back)
        await send(limiter, patience=10)


async def test_who_has_made_no_call_without_redis_goes_on_as_before(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 2)) as make:
        limiter, other = make(timeout=0.3), make(timeout=10)
        await send(limiter)
        await send(other)
        redis.freeze()
        await limiter.slow_down("w", OTHER, 0.1)
        assert limiter.alone
        redis.thaw()

        async def is_back() -> bool:
            return not limiter.alone

        await eventually(is_back)
        await send(limiter, patience=5)
        await send(other)
        assert not other.alone


async def test_who_was_away_alone_waits_until_the_calls_of_others_are_past(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with limiters(redis.url, RateLimit(100, 3)) as make:
        limiter = make()
        await send(limiter)
        with monkeypatch.context() as cut_off:
            cut_off.setattr(limiter._here()._server, "_script", None)
            await send(limiter, patience=10)
            assert limiter.alone

        async def answers() -> bool:
            return bool(limiter._here().standing.reachable)

        await eventually(answers)
        with pytest.raises(RateLimitWait, match="while Redis is away"):
            await send(limiter)
        await send(limiter, patience=10)


async def test_nothing_goes_before_the_calls_of_others_are_past(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 1)) as make:
        limiter = make()
        await send(limiter)
        redis.stop()
        with pytest.raises(RateLimitWait, match="while Redis is away"):
            await send(limiter, patience=0.2)
        await send(limiter, patience=5)


async def test_a_redis_that_knows_nothing_is_told_of_calls_before_it_judges(redis: RedisServer) -> None:
    async with limiters(redis.url, TEN, believed=False, processes=2) as make:
        first, second = make(), make()
        for _ in range(5):
            await send(first)
            await send(second)
        for limiter in (first, second):
            with pytest.raises(RateLimitWait, match="calls=5, seconds=600"):
                await send(limiter)
            assert limiter.alone

        async def is_back() -> bool:
            return not (first.alone or second.alone)

        await eventually(is_back)
        with pytest.raises(RateLimitWait, match="calls=10, seconds=600"):
            await send(first)


async def test_redis_is_told_of_the_calls_that_were_made_without_it(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(5, 600), processes=1) as make:
        limiter = make()
        redis.stop()
        for _ in range(4):
            await send(limiter)
        redis.start()

        async def is_back() -> bool:
            return not limiter.alone

        await eventually(is_back)
        await send(make(), patience=5)

        async def is_full_for_all() -> bool:
            return await is_full(make())

        await eventually(is_full_for_all)


async def test_a_call_that_waits_for_its_share_goes_on_when_redis_has_room(redis: RedisServer) -> None:
    async with limiters(redis.url, TEN, believed=False, processes=10) as make:
        limiter = make()
        await send(limiter)
        await send(limiter, patience=30)


async def test_redis_may_go_away_again_before_it_is_believed(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(100, 1), believed=False) as make:
        limiter = make()
        await send(limiter)
        redis.stop()
        await send(limiter)
        redis.start()

        async def is_back() -> bool:
            return not limiter.alone

        await eventually(is_back)
        await send(limiter)


async def test_calls_that_wait_at_redis_when_it_goes_go_on_within_the_share(redis: RedisServer) -> None:
    async with limiters(redis.url, TEN, processes=1) as make, anyio.create_task_group() as tasks:
        limiter = make()
        for _ in range(10):
            await send(limiter)
        for _ in range(3):
            tasks.start_soon(lambda: send(limiter, patience=None))

        async def all_wait() -> bool:
            return bool((await limiter.status()).waiting == 3)

        await eventually(all_wait)
        redis.stop()
        await limiter.slow_down("w", OTHER, 1)


async def test_a_call_is_cancelled_while_it_waits_for_its_share(nowhere: str) -> None:
    async with limiters(nowhere, RateLimit(2, 600), believed=False, processes=2) as make:
        limiter = make()
        slot = await limiter.acquire("w", PLAIN, patience=0)
        with anyio.move_on_after(0.1) as scope:
            await limiter.acquire("w", PLAIN, patience=None)
        assert scope.cancelled_caught
        slot.release()
        await send(limiter)


async def test_a_call_is_cancelled_while_redis_is_told_of_it(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(1, 600), believed=False, processes=1, timeout=10) as make:
        limiter = make()
        (await limiter.acquire("w", PLAIN, patience=0)).release()
        redis.freeze()
        with anyio.move_on_after(0.2) as scope:
            await limiter.acquire("w", PLAIN, patience=0)
        assert scope.cancelled_caught
        redis.thaw()

        async def is_free() -> bool:
            return not await is_full(limiter)

        await eventually(is_free)


async def test_what_others_have_used_is_not_used_again_when_redis_judges_sooner_than_thought(
    redis: RedisServer,
) -> None:
    async with limiters(redis.url, TEN, believed=False, processes=5) as make, Redis.from_url(redis.url) as client:
        limiter, other = make(), make()
        await send(limiter)
        await client.set("{instantly}:believed", "0")
        for _ in range(9):
            await send(other)
        with pytest.raises(RateLimitWait, match="calls=10, seconds=600"):
            await send(limiter)
        assert not limiter.alone


async def test_a_call_whose_loop_is_gone_tells_nobody(redis: RedisServer) -> None:
    async def leave_behind() -> None:
        async with limiters(redis.url) as make:
            left.append(await make().acquire("w", PLAIN, patience=0))

    left: list[RateLimitSlot] = []
    await anyio.to_thread.run_sync(anyio.run, leave_behind)
    await anyio.to_thread.run_sync(left[0].release)


async def test_calls_that_a_closed_limiter_leaves_waiting_go_on_within_the_share(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(10, 2), processes=1) as make, anyio.create_task_group() as tasks:
        limiter = make()
        for _ in range(10):
            await send(limiter)
        tasks.start_soon(lambda: send(limiter, patience=None))
        await anyio.sleep(0.2)
        await limiter.aclose()
        redis.stop()


async def test_a_refusal_holds_the_operation_in_this_process_at_least(nowhere: str) -> None:
    async with limiters(nowhere, believed=False) as make:
        limiter = make()
        await limiter.slow_down("w", PLAIN, 300)
        with pytest.raises(RateLimitWait, match="was refused"):
            await send(limiter)
        await send(limiter, OTHER)
        await limiter.reset()
        slot = await send(limiter)
        slot.accepted()


@pytest.mark.parametrize("method", ["slow_down", "reset", "status"])
async def test_whatever_is_asked_first_notes_that_redis_is_away(nowhere: str, method: str) -> None:
    async with limiters(nowhere, believed=False) as make:
        limiter = make()
        await getattr(limiter, method)(*(("w", PLAIN, 1) if method == "slow_down" else ()))
        assert limiter.alone


async def test_what_is_told_of_slots_notes_that_redis_is_away(redis: RedisServer) -> None:
    async with limiters(redis.url) as make:
        limiter = make()
        slot = await limiter.acquire("w", PLAIN, patience=0)
        redis.stop()
        slot.sent()

        async def is_alone() -> bool:
            return bool(limiter.alone)

        await eventually(is_alone)
