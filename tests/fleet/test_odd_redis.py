"""No call fails for a Redis that is slow, full, read-only, locked or emptied; its clock may go back."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from redis.asyncio import Redis

from instantly_async import RateLimit, RateLimitWait
from instantly_async._core.fleet import server, standing
from instantly_async._core.fleet.slot import FleetSlot

from .limiters import OTHER, PLAIN, eventually, is_full, limiters, send
from .redis_server import RedisServer

pytestmark = pytest.mark.slow

PER_SECOND = RateLimit(100, 1)
MINUTES = RateLimit(3, 600)
UNUSABLE = "Redis cannot be used"


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis is looked for more often."""
    monkeypatch.setattr(server, "PROBE", 0.1)
    monkeypatch.setattr(standing, "PROBE", 0.1)


@pytest.fixture
async def admin(redis: RedisServer) -> AsyncIterator[Any]:
    """A connection of somebody who may do everything to Redis."""
    async with Redis.from_url(redis.url, decode_responses=True) as client:
        yield client


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


async def come_back(limiter: Any) -> None:
    async def is_back() -> bool:
        return not limiter.alone

    await eventually(is_back)


async def test_a_slow_redis_keeps_calls_waiting_and_counts_them(redis: RedisServer, admin: Any) -> None:
    async with limiters(redis.url, MINUTES, timeout=20) as make:
        first, second = make(), make()
        for limiter in (first, second, first):
            await admin.client_pause(300)
            await send(limiter)
        assert await is_full(second)
        assert not first.alone


async def test_a_full_redis_is_left_and_found_again(
    redis: RedisServer, admin: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with limiters(redis.url, PER_SECOND) as make:
        limiter = make()
        await send(limiter)
        await admin.config_set("maxmemory", 1)
        for _ in range(3):
            await send(limiter, patience=10)
        assert limiter.alone
        assert [text.startswith(UNUSABLE) for text in warnings(caplog)] == [True]
        await admin.config_set("maxmemory", 0)
        await come_back(limiter)
        await send(limiter, patience=10)


async def test_a_redis_that_may_not_be_written_to_is_left_and_found_again(
    redis: RedisServer, admin: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with limiters(redis.url, PER_SECOND) as make:
        limiter = make()
        await send(limiter)
        await admin.replicaof("127.0.0.1", "1")
        for _ in range(3):
            await send(limiter, patience=10)
        assert limiter.alone
        assert [text.startswith(UNUSABLE) for text in warnings(caplog)] == [True]
        await admin.replicaof("NO", "ONE")
        await come_back(limiter)
        await send(limiter, patience=10)


@pytest.mark.parametrize(
    ("scheme", "who"),
    [
        ("redis", ""),
        ("redis", ":a-secret-guess@"),
        ("redis", "nobody:a-secret-guess@"),
        ("redis", "reader:a-secret-password@"),
        ("rediss", ":a-secret-password@"),
    ],
)
async def test_who_may_not_use_redis_keeps_to_its_share_and_shows_no_password(
    redis: RedisServer, admin: Any, caplog: pytest.LogCaptureFixture, scheme: str, who: str
) -> None:
    await admin.config_set("requirepass", "a-secret-password")
    await admin.acl_setuser(
        "reader", enabled=True, passwords=["+a-secret-password"], keys=["mine:*"], commands=["+get"]
    )
    url = redis.url.replace("redis://", f"{scheme}://{who}")
    async with limiters(url, RateLimit(10, 600), believed=False, processes=5, timeout=2) as make:
        limiter = make()
        for _ in range(2):
            await send(limiter)
        with pytest.raises(RateLimitWait, match="calls=2, seconds=600"):
            await send(limiter)
    assert [text.startswith(UNUSABLE) for text in warnings(caplog)] == [True]
    assert "secret" not in caplog.text


async def test_a_script_that_redis_has_forgotten_is_sent_again(redis: RedisServer, admin: Any) -> None:
    async with limiters(redis.url, MINUTES, timeout=20) as make:
        limiter = make()
        for _ in range(3):
            await send(limiter)
            await admin.script_flush()
        assert await is_full(limiter)
        assert not limiter.alone


async def test_a_redis_that_was_emptied_judges_no_call_until_it_knows_again(redis: RedisServer, admin: Any) -> None:
    async with limiters(redis.url, PER_SECOND) as make:
        limiter = make()
        await send(limiter)
        await admin.flushall()
        await send(limiter, patience=10)
        assert limiter.alone
        await come_back(limiter)
        await send(limiter)


async def test_what_answers_otherwise_than_the_script_is_not_used(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(server, "SCRIPT", "return '[]'")
    async with limiters(redis.url) as make:
        limiter = make()
        await send(limiter, patience=10)
        assert limiter.alone
    assert len(warnings(caplog)) == 1


@pytest.mark.parametrize(
    "answer", ["{}", '{"settling": "soon"}', '{"in_use": true}', '{"number": "1", "judged": true}', '{"wait": 1}']
)
async def test_a_redis_whose_answers_lack_something_is_asked_again_and_again(
    redis: RedisServer, admin: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, answer: str
) -> None:
    monkeypatch.setattr(server, "SCRIPT", f"redis.call('INCR', 'asked') return '{answer}'")
    async with limiters(redis.url, believed=False) as make:
        limiter = make()
        await send(limiter, patience=10)
        assert limiter.alone

        async def is_asked_again() -> bool:
            return int(await admin.get("asked")) > 3

        await eventually(is_asked_again)
        assert limiter.alone
        assert await limiter.status() is not None
    assert len(warnings(caplog)) == 1


async def test_a_clock_that_goes_back_gives_no_call_away_and_keeps_none_for_longer(
    redis: RedisServer, admin: Any
) -> None:
    async with limiters(redis.url, MINUTES, timeout=20) as make:
        limiter = make()
        await send(limiter)
        await send(limiter)
        (key,) = await admin.keys("*:all:used")

        async def both_are_sent() -> bool:
            return bool(await admin.zcount(key, "-inf", time.time() + 1) == 2)

        await eventually(both_are_sent)
        for slot in await admin.zrange(key, 0, -1):
            await admin.zincrby(key, 3600, slot)  # an hour later, seen from where the clock is now
        await send(make())
        with pytest.raises(RateLimitWait, match="calls=3, seconds=600") as caught:
            await send(limiter)
        assert 500 < caught.value.seconds <= 600.1


async def test_a_call_that_waits_while_the_clock_goes_back_does_not_go_to_the_end(redis: RedisServer) -> None:
    async with limiters(redis.url, PER_SECOND, timeout=20) as make:
        limiter = make()
        before = await send(limiter)
        assert isinstance(before, FleetSlot)
        before.number = f"{time.time() + 3600:.6f}"
        after = await limiter.acquire("w", PLAIN, patience=0, retry_of=before)
        assert float(after.number) < time.time() + 60


async def test_a_reset_lifts_the_holds_of_its_own_fleet_alone(redis: RedisServer) -> None:
    async with limiters(redis.url, timeout=20) as make, limiters(redis.url, prefix="others", believed=False) as others:
        limiter, other = make(), others()
        for operation in (PLAIN, OTHER):
            await limiter.slow_down("w", operation, 300)
        await other.slow_down("w", PLAIN, 300)
        await limiter.reset()
        await limiter.reset()
        for operation in (PLAIN, OTHER):
            await send(limiter, operation)
        with pytest.raises(RateLimitWait):
            await send(other)
