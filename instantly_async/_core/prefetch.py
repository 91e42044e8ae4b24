"""Pages of a list that are fetched before they are asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TypeVar

import anyio
from anyio.abc import TaskGroup

PageT = TypeVar("PageT")


class Ahead(AsyncIterator[PageT]):
    """Pages that a task fetches while earlier ones are being worked on."""

    def __init__(self, pages: AsyncIterator[PageT], group: TaskGroup, most: int) -> None:
        # One page more than the buffer holds is under way or waiting to be taken.
        self._send, self._receive = anyio.create_memory_object_stream[PageT | Exception](most - 1)
        self._scope = anyio.CancelScope()
        self._pages = pages
        group.start_soon(self._fetch)

    async def _fetch(self) -> None:
        with self._send, self._scope, suppress(anyio.BrokenResourceError):
            try:
                async for page in self._pages:
                    await self._send.send(page)
            except Exception as error:  # raised when the iteration comes to this page
                await self._send.send(error)

    async def __anext__(self) -> PageT:
        try:
            page = await self._receive.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            raise StopAsyncIteration from None
        if isinstance(page, Exception):
            try:
                raise page
            finally:
                del page  # or else the error and this frame hold each other until the garbage is collected
        return page

    def close(self) -> None:
        """Fetch no more pages, and give none."""
        self._scope.cancel()
        self._receive.close()
