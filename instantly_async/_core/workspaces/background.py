"""Tasks that fetch pages while nobody waits for them: no scope is open while a walk is left to its user."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import anyio

from .. import event_loop


class Background:
    """Tasks that end by themselves. Whoever closes what they need waits until none is left."""

    def __init__(self) -> None:
        self._running: dict[anyio.CancelScope, object] = {}  # with the event loop of each
        self._ended = anyio.Event()

    def start(self, function: Callable[[], Awaitable[None]]) -> anyio.CancelScope:
        """Run a function that raises nothing; its scope ends it early."""
        scope = anyio.CancelScope()
        event_loop.start(partial(self._run, function, scope))
        return scope

    async def _run(self, function: Callable[[], Awaitable[None]], scope: anyio.CancelScope) -> None:
        self._running[scope] = event_loop.this_loop()
        try:
            with scope:
                await function()
        finally:
            del self._running[scope]
            self._ended.set()

    async def join(self) -> None:
        """Wait until no task of this event loop is under way."""
        here = event_loop.this_loop()
        while any(loop is here for loop in self._running.values()):
            if self._ended.is_set():  # else others wait for it, too
                self._ended = anyio.Event()
            await self._ended.wait()
