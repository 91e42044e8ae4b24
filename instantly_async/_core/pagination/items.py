"""The items of pages, one by one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import anyio

ItemT = TypeVar("ItemT")
ItemT_co = TypeVar("ItemT_co", covariant=True)

_NONE_LEFT: Any = object()


class HasItems(Protocol[ItemT_co]):
    """A page, as far as its items go."""

    @property
    def items(self) -> Sequence[ItemT_co]: ...


class Items(AsyncIterator[ItemT]):
    """Every item of every page, for one worker or several: each item is given once.

    An iterator and not an async generator: one that is left early has nothing to clean up, and several may ask it.
    """

    def __init__(self, pages: AsyncIterator[HasItems[ItemT]], most: int | None) -> None:
        self._pages = pages
        self._page: Iterator[ItemT] = iter(())
        self._left = most
        self._turn = anyio.Lock(fast_acquire=True)

    async def __anext__(self) -> ItemT:
        item = next(self._page, _NONE_LEFT)
        if item is _NONE_LEFT:
            async with self._turn:  # one fetches the next page, and the others wait for its items
                while (item := next(self._page, _NONE_LEFT)) is _NONE_LEFT:
                    self._page = iter(await self._items())
        return item

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._pages!r}>"

    async def _items(self) -> Sequence[ItemT]:
        """The items of the next page, as many as may be given."""
        if self._left == 0:
            raise StopAsyncIteration
        items = (await anext(self._pages)).items
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
        return items
