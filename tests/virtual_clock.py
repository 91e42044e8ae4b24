"""Event loops on a clock that jumps to the next thing to do: nothing waits, and nothing depends on the machine."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
from trio.testing import MockClock

START = 1_000.0  # what virtual clocks say at first


class NoWait(selectors.DefaultSelector):
    """Lets time pass instead of waiting for it."""

    now = START

    def select(self, timeout: float | None = None) -> list[Any]:
        assert timeout is not None, "nothing would ever happen"
        self.now += max(timeout, 0)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = NoWait()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def run_virtually(scenario: Callable[[], Awaitable[Any]], *, backend: str) -> Any:
    """Like `anyio.run`, on a virtual clock, which `anyio.current_time` reads."""
    clock = MockClock(autojump_threshold=0)
    clock.jump(START)
    options = {"clock": clock} if backend == "trio" else {"loop_factory": VirtualLoop}
    return anyio.run(scenario, backend=backend, backend_options=options)
