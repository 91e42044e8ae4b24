"""Work on several things at a time, and never on more than so many."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

import anyio

from ..types import is_whole

AT_ONCE = 10  # workspaces

T = TypeVar("T")


def check_concurrency(given: Any) -> None:
    """Refuse what is no number of workspaces.

    Raises:
        TypeError: It is no whole number.
        ValueError: It is less than one.
    """
    if not is_whole(given):
        raise TypeError(f"concurrency is {given!r}, and must be a whole number of workspaces")
    if given < 1:
        raise ValueError(f"concurrency is {given}, and must be at least 1")


async def for_each(items: Sequence[T], work: Callable[[T], Awaitable[None]], concurrency: int) -> None:
    """Do some work for each item; what it raises ends all of it, and is raised as it is.

    Work that awaits something cancelled, such as a task of asyncio, ends without an error, and ends no other.
    """
    waiting = iter(items)
    failure: Exception | None = None

    async def worker() -> None:
        nonlocal failure
        try:
            for item in waiting:
                try:
                    await work(item)
                except anyio.get_cancelled_exc_class():
                    if anyio.current_effective_deadline() == -math.inf:  # else only what it awaits is cancelled
                        raise
        except Exception as error:
            failure = failure or error
            tasks.cancel_scope.cancel()

    async with anyio.create_task_group() as tasks:
        for _ in items[:concurrency]:
            tasks.start_soon(worker)
    if failure is not None:
        try:
            raise failure
        finally:
            del failure  # or else the error and this frame hold each other until the garbage is collected
