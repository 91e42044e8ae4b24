"""Limiters that share a Redis, and calls that they hold back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
from redis.asyncio import Redis

from instantly_async import Operation, RateLimit, RateLimiter, RateLimitSlot, RateLimitWait
from instantly_async.redis import RedisRateLimiter

PLAIN = Operation("listLead", "leads.list", "POST", "/api/v2/leads/list")
OTHER = Operation("listTag", "custom_tags.list", "GET", "/api/v2/custom-tags")
EMAILS = Operation("listEmail", "emails.list", "GET", "/api/v2/emails", rate_limits=(RateLimit(2, 600),))
OAUTH = Operation("init", "oauth.init", "POST", "/api/v2/oauth", rate_limits=(RateLimit(2, 600, per="ip"),))


@asynccontextmanager
async def limiters(url: str, *limits: RateLimit, believed: bool = True, **given: Any) -> AsyncIterator[Any]:
    """A function that makes limiters, each as if in a process of its own; Redis is believed at once."""
    if believed:
        async with Redis.from_url(url) as client:
            await client.set("{instantly}:believed", "0")
    made: list[RedisRateLimiter] = []

    def make(**more: Any) -> RedisRateLimiter:
        made.append(RedisRateLimiter(url, limits=limits or (RateLimit(100, 1),), **{**given, **more}))
        return made[-1]

    try:
        yield make
    finally:
        for limiter in made:
            await limiter.aclose()


async def send(
    limiter: RateLimiter, operation: Operation = PLAIN, workspace: str = "w", *, patience: float | None = 0
) -> RateLimitSlot:
    """A call that is sent as soon as its turn comes."""
    slot = await limiter.acquire(workspace, operation, patience=patience)
    slot.sent()
    slot.release()
    return slot


async def is_full(limiter: RateLimiter, operation: Operation = PLAIN, workspace: str = "w") -> bool:
    """Whether a call would have to wait; it takes no room."""
    try:
        (await limiter.acquire(workspace, operation, patience=0)).release()
    except RateLimitWait:
        return True
    return False


async def eventually(condition: Callable[[], Awaitable[bool]]) -> None:
    """Waits until something is so."""
    with anyio.fail_after(20):
        while not await condition():  # noqa: ASYNC110 (Redis has no event for it)
            await anyio.sleep(0.02)
