"""Whether a process keeps to what Redis says, or to its own share of the limits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf

import anyio

from ..event_loop import start
from ..observability import logger
from .server import PROBE, NoAnswer, Server


class Standing:
    """What one event loop knows of Redis.

    When Redis goes away, nothing is known of the calls of others: the process waits until those of which Redis knew are
    past, and goes on with its share. When Redis is back, it knows nothing of these calls: all processes keep to their
    shares for a while, and tell Redis of each call, until it knows all that counts.

    Args:
        quiet: Seconds until a call that others made is past.

    Attributes:
        alone: Whether the process keeps to its share.
        quiet_until: Until when no call goes on.
    """

    def __init__(self, server: Server, quiet: float) -> None:
        self.alone = False
        self.quiet_until = -inf
        self._server = server
        self._quiet = quiet
        self._known = False  # whether Redis has been believed
        self._settled = -inf
        self._coming_back: anyio.CancelScope | None = None
        self._closed = False
        self._waiting: set[anyio.CancelScope] = set()  # calls that wait for room within the share

    @property
    def reachable(self) -> bool:
        """Whether Redis has answered the last question."""
        return self._server.reachable

    def judged(self) -> None:
        """Note that Redis has judged a call."""
        if self.reachable:  # else it judged before it was lost
            self._believe()

    def _believe(self) -> None:
        self.alone, self._known = False, True
        for scope in list(self._waiting):
            scope.cancel()

    def lost(self, reason: str) -> None:
        """Note that Redis has not answered."""
        if not self.reachable:
            return
        self._server.reachable = False
        logger.warning("Redis cannot be used (%s): calls go on within this process's share of the limits", reason)
        self._leave()

    def settle(self, seconds: float) -> None:
        """Note that Redis is not to be believed for so long."""
        self._settled = anyio.current_time() + seconds
        self._leave()

    @contextmanager
    def while_alone(self, deadline: float) -> Iterator[None]:
        """A scope that ends when Redis is believed again, and at a moment at the latest."""
        with anyio.CancelScope(deadline=deadline) as scope:
            self._waiting.add(scope)
            try:
                yield
            finally:
                self._waiting.discard(scope)

    def is_back_by(self, deadline: float) -> bool:
        """Whether Redis will be believed before a moment, as far as is known."""
        return self.reachable and self._settled <= deadline

    def close(self) -> None:
        """Look for Redis no more."""
        self._closed = True
        if self._coming_back is not None:
            self._coming_back.cancel()

    def _leave(self) -> None:
        if not self.alone:
            self.alone = True
            if self._known:
                self.quiet_until = anyio.current_time() + self._quiet
        if self._coming_back is None and not self._closed:
            self._coming_back = anyio.CancelScope()
            start(self._come_back)

    async def _come_back(self) -> None:
        assert self._coming_back is not None
        with self._coming_back:
            while self.alone:
                if self.reachable:
                    await self._settle()
                elif not await self._probe():
                    await anyio.sleep(PROBE)
        self._coming_back = None

    async def _probe(self) -> bool:
        """Whether Redis answers again."""
        again = self.quiet_until <= anyio.current_time()  # else nothing went without Redis: it may just go on
        try:
            answer = await self._server.tell("come_back", (), again=again)
        except NoAnswer:
            return False
        now = anyio.current_time()
        if again and answer["in_use"]:  # it was away for this process alone
            self.quiet_until = now + self._quiet
        self._server.reachable = True
        self._settled = now + answer["settling"]
        logger.info("Redis answers again: the limits are shared in %.1f s", answer["settling"])
        return True

    async def _settle(self) -> None:
        await anyio.sleep_until(self._settled)
        if self.reachable and self._settled <= anyio.current_time():
            self._believe()
