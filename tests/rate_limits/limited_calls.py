"""Calls that a limiter holds back, on a virtual clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import anyio

from instantly_async._core.operation import Operation, RateLimit
from instantly_async._core.rate_limits import WORKSPACE_LIMITS, LocalRateLimiter, RateLimiter, RateLimitSlot

from ..virtual_clock import VirtualLoop

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
PLAIN = Operation("listLead", "leads.list", "POST", "/api/v2/leads/list")
EMAILS = Operation("listEmail", "emails.list", "GET", "/api/v2/emails", rate_limits=(RateLimit(20, 60),))
LABELS = Operation("testLabel", "lead_labels.test", "POST", "/api/v2/labels", rate_limits=(RateLimit(500, 2_592_000),))
SOON = 0.01  # seconds; calls whose turn comes together start within so long


def limiter(*limits: RateLimit) -> LocalRateLimiter:
    return LocalRateLimiter(limits or WORKSPACE_LIMITS, clock=anyio.current_time)


async def send(
    limiter: RateLimiter, operation: Operation = PLAIN, workspace: str = "w", *, patience: float | None = 0
) -> RateLimitSlot:
    """A call that is sent as soon as its turn comes."""
    slot = await limiter.acquire(workspace, operation, patience=patience)
    slot.sent()
    return slot


async def elapsed(limiter: RateLimiter, operation: Operation = PLAIN, workspace: str = "w") -> float:
    """Calls, and tells how long that had to wait."""
    start = anyio.current_time()
    await send(limiter, operation, workspace, patience=None)
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
        await send(limits)
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
