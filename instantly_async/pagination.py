"""Lists, page by page and item by item."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import InstantlyError
from .types import UNSET, Unset

if TYPE_CHECKING:
    from .operation import Operation, Paging

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


class Page(Generic[ItemT]):
    """One page of a list.

    Attributes:
        items: The items of this page.
        next_starting_after: The cursor of the next page. The API gives one on a full last page too; the page after
            that is empty. UNSET on lists that continue by number.
    """

    if TYPE_CHECKING:

        @property
        def items(self) -> list[ItemT]: ...

        @property
        def next_starting_after(self) -> str | None | Unset: ...

    else:
        next_starting_after = UNSET


class ListPage(Page[ItemT]):
    """A page of a list that the API answers without anything around it."""

    items: list[ItemT]

    def __init__(self, items: list[ItemT]) -> None:
        self.items = items


class Pager(Generic[PageT, ItemT]):
    """A list that is fetched while it is walked.

    `async for` gives every item of every page, `pages()` gives the pages, and awaiting the pager gives the first
    page. The walk ends on an empty page, on a page without a cursor, and on a cursor that it has followed before.
    An error in mid-walk carries the cursor to resume from as `error.cursor`.
    """

    def __init__(
        self,
        fetch: Callable[..., Awaitable[PageT]],
        operation: Operation,
        *,
        limit: int,
        position: Any = UNSET,
        max_items: int | None = None,
    ) -> None:
        assert operation.paging is not None
        if not 1 <= limit <= operation.paging.max_limit:
            raise ValueError(f"{operation.name}: limit is {limit}, and must be 1 to {operation.paging.max_limit}")
        if max_items is not None and max_items < 0:
            raise ValueError(f"{operation.name}: max_items is {max_items}, and must not be negative")
        self._fetch = fetch
        self._paging: Paging = operation.paging
        self._limit = limit
        self._position = position
        self._max_items = max_items

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._page(self._position).__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self._items()

    async def pages(self) -> AsyncIterator[PageT]:
        """Every page from the current position on; the empty page that ends a list is not among them."""
        position, followed = self._position, {self._position}
        while True:
            page = await self._page(position)
            if not page.items:
                return
            yield page
            position = self._next(page, position)
            if not position or position in followed:
                return
            followed.add(position)

    async def _items(self) -> AsyncIterator[ItemT]:
        left = self._max_items
        if left == 0:
            return
        async for page in self.pages():
            for item in page.items:
                yield item
                if left is not None:
                    left -= 1
                    if left == 0:
                        return

    async def _page(self, position: Any) -> PageT:
        try:
            return await self._fetch(**{"limit": self._limit, self._paging.parameter: position})
        except InstantlyError as error:
            error.cursor = position or None
            raise

    def _next(self, page: PageT, position: Any) -> Any:
        if self._paging.style == "offset":
            return (position or 0) + len(page.items)
        return page.next_starting_after
