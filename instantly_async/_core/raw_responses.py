"""The whole response of a call that returns a model."""

from __future__ import annotations

from collections.abc import Awaitable
from contextvars import ContextVar
from typing import Any, TypeVar

from anyio import get_current_task

from .types import Response

T = TypeVar("T")


class _Collector:
    """Takes the last response of the task that asked for it, and the last one of tasks that this one has started."""

    def __init__(self) -> None:
        self._task = get_current_task().id
        self._own: Response[Any] | None = None
        self._of_others: Response[Any] | None = None
        self._done = False

    def take(self, response: Response[Any]) -> None:
        if get_current_task().id == self._task:
            self._own = response
        elif not self._done:  # tasks that go on have inherited the collector, too
            self._of_others = response

    def end(self) -> Response[Any] | None:
        self._done = True
        return self._own or self._of_others


_collector: ContextVar[_Collector | None] = ContextVar("collector", default=None)


async def raw_response(call: Awaitable[Any]) -> Response[Any]:
    """The whole response of the call that an awaitable makes; of several calls, of the last one.

    Raises:
        TypeError: It makes no call here.
    """
    collector = _Collector()
    token = _collector.set(collector)
    try:
        await call
    finally:
        _collector.reset(token)
        response = collector.end()
    if response is None:
        raise TypeError("with_raw_response takes the call itself, not a task or future that makes it elsewhere")
    return response


async def collected(call: Awaitable[Response[T]]) -> Response[T]:
    """The response of one call, which whoever waits for the whole of it is given as well.

    Hooks and key functions run inside of the call: what they call themselves, and tasks that they start, is not his.
    """
    collector = _collector.get()
    if collector is None:
        return await call
    _collector.set(None)
    try:
        response = await call
    finally:
        _collector.set(collector)
    collector.take(response)
    return response
