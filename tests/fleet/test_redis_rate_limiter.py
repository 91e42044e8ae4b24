"""What a limiter in Redis is given, and what it never shows."""

from __future__ import annotations

import sys
import threading
import traceback
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import RateLimit, RateLimitWait
from instantly_async._core.fleet.lanes import share
from instantly_async.redis import RedisRateLimiter

from .limiters import PLAIN, limiters, send
from .redis_server import RedisServer

URL = "redis://user:a-secret-password@localhost:6379/0"


@given(st.builds(RateLimit, st.integers(1, 10_000), st.integers(1, 100_000)), st.integers(1, 500))
def test_the_shares_of_all_processes_are_no_more_than_the_limit_together(limit: RateLimit, processes: int) -> None:
    (part,) = share((limit,), processes)
    assert part.calls * processes * limit.seconds <= limit.calls * part.seconds
    assert part.per == limit.per
    assert part == limit or processes > 1


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"url": 6379}, TypeError, "the URL of Redis must be a str, not int"),
        ({"url": "localhost:6379"}, ValueError, "the URL of Redis is malformed"),
        ({"url": "redis://user:a-secret-p/assword@localhost:63 79/0"}, ValueError, "the URL of Redis is malformed"),
        ({"url": "rediss://localhost?ssl_cert_reqs=some"}, ValueError, "the URL of Redis is malformed"),
        ({"url": f"{URL}?sockets=1"}, ValueError, "the URL of Redis is malformed"),
        ({"url": "redis://localhost/notadb"}, ValueError, "the URL of Redis is malformed"),
        ({"url": "rediss://:a-secret@localhost/0/1"}, ValueError, "the URL of Redis is malformed"),
        ({"url": "redis://localhost/-1"}, ValueError, "the URL of Redis is malformed"),
        ({"workspace_of": 3}, TypeError, "workspace_of must be the name of a workspace, or a function"),
        ({"processes": 0}, ValueError, "processes is 0"),
        ({"processes": 2.5}, TypeError, "processes is 2.5"),
        ({"timeout": "1"}, TypeError, "timeout is '1'"),
        ({"timeout": 0}, ValueError, "timeout is 0"),
        ({"prefix": "a{b}"}, ValueError, "prefix is 'a{b}'"),
        ({"limits": 100}, TypeError, "limits is 100"),
    ],
)
def test_what_cannot_be_right_is_refused_with_a_sentence(
    arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as caught:
        RedisRateLimiter(**{"url": URL, **arguments})
    assert "secret" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("url", ["redis://localhost", "redis://localhost/", "redis://localhost/3", "unix:///run/redis"])
def test_a_url_may_name_no_database(url: str) -> None:
    RedisRateLimiter(url)


def test_the_password_is_not_shown() -> None:
    limiter = RedisRateLimiter(URL)
    assert "password" not in repr(limiter) + repr(vars(limiter))


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(ImportError, match=r"needs redis, .* pip install 'instantly-async\[redis\]'"):
        RedisRateLimiter(URL)


def test_on_trio_it_says_that_it_works_on_asyncio_only() -> None:
    async def scenario() -> None:
        with pytest.raises(RuntimeError, match="works on asyncio only"):
            await RedisRateLimiter(URL).acquire("w", PLAIN, patience=0)

    anyio.run(scenario, backend="trio")


async def test_a_workspace_without_a_name_is_refused() -> None:
    limiter = RedisRateLimiter(URL, workspace_of={}.get)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="workspace_of gave None, and must give the name of a workspace"):
        await limiter.acquire("w", PLAIN, patience=0)


async def test_one_limiter_serves_several_event_loops(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(2, 600)) as make:
        limiter = make()
        await send(limiter)

        async def call() -> None:
            async with limiter:
                await send(limiter)

        thread = threading.Thread(target=anyio.run, args=[call])
        thread.start()
        await anyio.to_thread.run_sync(thread.join)
        with pytest.raises(RateLimitWait):
            await send(limiter)


async def test_a_limiter_that_was_closed_connects_anew(redis: RedisServer) -> None:
    async with limiters(redis.url, RateLimit(2, 600)) as make:
        limiter = make()
        await send(limiter)
        await limiter.aclose()
        await limiter.aclose()
        await send(limiter)
        with pytest.raises(RateLimitWait):
            await send(limiter)
