"""A walk over a list of several workspaces at once."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable
from typing import TypeVar

import anyio

from .failures import OnError, WorkspacesError, tell
from .feed import NONE_READY, Feed
from .workspace import Workspace

ItemT = TypeVar("ItemT")


class WorkspaceWalk(AsyncIterator[tuple[Workspace, ItemT]]):
    """The items of all workspaces, in turns, each with its workspace.

    An iterator and not an async generator: one that is left early has nothing to clean up. A page of each workspace is
    fetched ahead, and no further one before the walk comes to it. Several tasks may share a walk: each item is given
    once.

    Args:
        feeds: The lists of the workspaces.
        concurrency: How many workspaces are walked at once.
        on_error: A function, plain or async, that is told the workspace and the error where one fails.

    Attributes:
        errors: What workspaces have failed with so far.
    """

    def __init__(self, feeds: Iterable[Feed[ItemT]], *, concurrency: int, on_error: OnError | None) -> None:
        self.errors: dict[Workspace, Exception] = {}
        self._waiting = deque(feeds)
        self._workspaces = [feed.workspace for feed in self._waiting]
        self._open: deque[Feed[ItemT]] = deque()
        self._concurrency = concurrency
        self._on_error = on_error
        self._turn = anyio.Lock(fast_acquire=True)
        self._arrived = anyio.Event()
        self._told = on_error is not None

    async def __anext__(self) -> tuple[Workspace, ItemT]:
        given = self._next()
        if given is None:
            async with self._turn:  # one waits for pages, and the others for their items
                while (given := self._next()) is None:
                    await self._wait()
        return given

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._open)} workspaces under way, {len(self._waiting)} to come>"

    async def aclose(self) -> None:
        """End the walk; whatever is under way is cancelled."""
        self._waiting.clear()
        self._told = True
        while self._open:
            self._open.pop().close()
        self._arrived.set()

    def _next(self) -> tuple[Workspace, ItemT] | None:
        """The next item that is ready, of the workspace whose turn it is."""
        for _ in range(len(self._open)):
            feed = self._open[0]
            self._open.rotate(-1)
            if (item := feed.take()) is not NONE_READY:
                return feed.workspace, item
        return None

    async def _wait(self) -> None:
        """Go on to further workspaces where some are over, and wait until a page has come.

        Raises:
            StopAsyncIteration: All workspaces are over.
            WorkspacesError: They are, and some have failed, which nobody was told.
        """
        self._arrived = anyio.Event()
        while (over := next((feed for feed in self._open if feed.over), None)) is not None:
            self._open.remove(over)
            await self._report(over)
        while self._waiting and len(self._open) < self._concurrency:
            self._open.append(self._waiting.popleft())
            self._open[-1].begin(self._wake)
        if self._open:
            await self._arrived.wait()
        elif self.errors and not self._told:
            self._told = True
            raise WorkspacesError.of({one: self.errors[one] for one in self._workspaces if one in self.errors})
        else:
            raise StopAsyncIteration

    def _wake(self) -> None:
        self._arrived.set()

    async def _report(self, feed: Feed[ItemT]) -> None:
        if feed.failure is None:
            return
        if not isinstance(feed.failure, Exception):
            raise feed.failure
        self.errors[feed.workspace] = feed.failure
        if self._on_error is not None:
            await tell(self._on_error, feed.workspace, feed.failure)
