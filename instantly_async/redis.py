"""One budget for a workspace across processes and machines: a rate limiter that counts in Redis (extra `redis`)."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from anyio.lowlevel import RunVar, current_token

from ._core.fleet import lanes
from ._core.fleet.member import Member
from ._core.fleet.server import Server, check_url
from ._core.operation import Operation, RateLimit
from ._core.rate_limits import (
    WORKSPACE_LIMITS,
    LocalRateLimiter,
    RateLimitSlot,
    RateLimitStatus,
    checked_limits,
    windows,
)
from ._core.types import is_whole

__all__ = ["RedisRateLimiter"]

LONGEST_QUIET = 10.0  # seconds for which calls wait when Redis goes away, at most


class RedisRateLimiter:
    """Keeps the limits among all processes that use the same Redis; first come, first served, as Redis sees it.

    It works on asyncio, as redis-py does. One limiter serves any number of clients, threads and event loops. Where
    Redis does not answer in time, no call fails for it: each process goes on with its share of the limits.

    Args:
        url: Where Redis is: `redis://host:6379/0`, `rediss://...` or `unix://...`.
        workspace_of: Which workspace calls are for: its name, if those of all clients that use this limiter are for
            one, or a function that gives the name for the text that stands for a key and `workspace=`. By default this
            text, so each key counts on its own. In Redis stands a hash of the name.
        processes: How many processes share the limits while Redis is away.
        limits: The limits of every workspace.
        prefix: What the names of all keys in Redis begin with, in braces.
        timeout: Seconds that Redis may take for an answer.

    Raises:
        ImportError: redis-py is not installed.
        ValueError: The URL or another argument cannot be right.
        TypeError: An argument is of another type.
    """

    def __init__(
        self,
        url: str,
        *,
        workspace_of: str | Callable[[str], str] | None = None,
        processes: int = 10,
        limits: tuple[RateLimit, ...] = WORKSPACE_LIMITS,
        prefix: str = "instantly",
        timeout: float = 1.0,
    ) -> None:
        if not (workspace_of is None or isinstance(workspace_of, str) or callable(workspace_of)):
            raise TypeError("workspace_of must be the name of a workspace, or a function that gives it")
        if not is_whole(processes):
            raise TypeError(f"processes is {processes!r}, and must be a whole number")
        if processes < 1:
            raise ValueError(f"processes is {processes}, and must be a number from 1 on")
        if isinstance(timeout, bool) or not isinstance(timeout, int | float):
            raise TypeError(f"timeout is {timeout!r}, and must be a number of seconds")
        if not 0 < timeout <= 60:
            raise ValueError(f"timeout is {timeout!r}, and must be a number of seconds from 0 to 60")
        if not isinstance(prefix, str) or not prefix or set("{}*?[]\\") & set(prefix):
            raise ValueError(f"prefix is {prefix!r}, and must be a text without {{}}*?[]\\")
        self._limits = checked_limits(limits)
        self._own = LocalRateLimiter(lanes.share(self._limits, processes))
        self._url = check_url(url)
        self._workspace_of = workspace_of
        self._processes = processes
        self._prefix = prefix
        self._timeout = float(timeout)
        self._member: RunVar[Member | None] = RunVar("member")

    def __repr__(self) -> str:
        return f"<RedisRateLimiter {self._prefix!r}>"

    async def acquire(
        self, workspace: str, operation: Operation, *, patience: float | None, retry_of: RateLimitSlot | None = None
    ) -> RateLimitSlot:
        """Wait until the operation may be called, and take a slot for it.

        See `RateLimiter.acquire`.

        Raises:
            RuntimeError: The event loop is not asyncio's.
            RateLimitWait: As soon as it is known that the wait would be longer. No slot is taken.
        """
        own = lanes.share_of(operation, self._processes)
        return await self._here().acquire(self._lanes(workspace, operation), own, patience, retry_of)

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        """Keep calls of the operation waiting in all processes, because the API responded with 429.

        See `RateLimiter.slow_down`.

        Raises:
            RuntimeError: The event loop is not asyncio's.
        """
        own = lanes.share_of(operation, self._processes)
        await self._here().slow_down(self._lanes(workspace, operation), own, seconds)

    async def status(self) -> RateLimitStatus:
        """What calls of all processes wait for, where this event loop has called of late; alone, those of this one.

        Returns:
            How many calls wait, whether calls are held back, and each lane.

        Raises:
            RuntimeError: The event loop is not asyncio's.
        """
        return await self._here().status()

    async def reset(self) -> None:
        """Lift all holds in all processes: calls wait for limits only, until the API refuses one again.

        Raises:
            RuntimeError: The event loop is not asyncio's.
        """
        await self._here().reset()

    @property
    def alone(self) -> bool:
        """Whether calls of this event loop keep to this process's share now, because of Redis."""
        return self._here().standing.alone

    async def aclose(self) -> None:
        """Close the connections of this event loop; whoever calls again makes new ones."""
        if (member := self._member.get(None)) is not None:
            self._member.set(None)
            await member.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _here(self) -> Member:
        """What serves this event loop."""
        member = self._member.get(None)
        if member is None:
            loop: Any = current_token().native_token
            if not hasattr(loop, "create_task"):
                raise RuntimeError("RedisRateLimiter works on asyncio only, because redis-py does")
            shortest = min((limit.seconds for limit in self._limits), default=0) + windows.MARGIN
            quiet = min(shortest, LONGEST_QUIET)
            member = Member(Server(self._url, self._prefix, self._timeout, quiet), self._own, quiet)
            self._member.set(member)
        return member

    def _lanes(self, workspace: str, operation: Operation) -> list[lanes.Lane]:
        of = self._workspace_of
        name = workspace if of is None else of if isinstance(of, str) else of(workspace)
        if not isinstance(name, str):
            raise TypeError(f"workspace_of gave {name!r}, and must give the name of a workspace")
        return lanes.lanes_of(self._prefix, lanes.hashed(name), operation, self._limits)
