"""Pages of a list that are fetched before they are asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from math import inf
from typing import TypeVar

import anyio
from anyio.abc import TaskGroup

PageT = TypeVar("PageT")


class Ahead(AsyncIterator[PageT]):
    """Pages that a task fetches while earlier ones are being worked on.

    What a page fails with ends the task. It is raised to the one who asks for that page; who asks next starts another
    task, which tries again.
    """

    def __init__(self, pages: AsyncIterator[PageT], group: TaskGroup, most: int) -> None:
        self._pages = pages
        self._group = group
        self._most = most
        self._turn = anyio.Lock(fast_acquire=True)
        self._ready: deque[PageT] = deque()
        self._failure: BaseException | None = None
        self._ended = False
        self._arrived = anyio.Event()
        self._taken = anyio.Event()
        self._start()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._pages!r}>"

    def _start(self) -> None:
        self._scope = anyio.CancelScope()
        self._is_fetching = True
        self._group.start_soon(self._fetch)

    async def _fetch(self) -> None:
        try:
            with self._scope:
                async for page in self._pages:
                    self._ready.append(page)
                    self._arrived.set()
                    await self._room()
                self._ended = True
        except (GeneratorExit, KeyboardInterrupt):
            raise
        except BaseException as error:  # of a hook or a key function, say, which may fail with anything
            if _is_cancelled(error):
                raise
            self._failure = error
        finally:
            self._is_fetching = False
            self._arrived.set()

    async def _room(self) -> None:
        while len(self._ready) >= self._most:
            self._taken = anyio.Event()
            await self._taken.wait()

    async def __anext__(self) -> PageT:
        async with self._turn:  # so that there is one at a time who waits for a page
            while not self._ready:
                if self._ended:
                    raise StopAsyncIteration
                self._raise_failure()
                if not self._is_fetching:
                    self._start()
                self._arrived = anyio.Event()
                await self._arrived.wait()
            self._taken.set()
            return self._ready.popleft()

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            try:
                raise failure
            finally:
                del failure  # or else the error and this frame hold each other until the garbage is collected

    def close(self) -> None:
        """Fetch no more pages, and give none."""
        self._ended = True
        self._ready.clear()
        self._scope.cancel()
        self._arrived.set()


def _is_cancelled(error: BaseException) -> bool:
    """Whether the task is cancelled, and not something that it waited for."""
    return isinstance(error, anyio.get_cancelled_exc_class()) and anyio.current_effective_deadline() == -inf
