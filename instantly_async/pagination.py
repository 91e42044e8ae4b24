"""Lists, page by page and item by item."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
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
        def next_starting_after(self) -> str | Unset | None: ...

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
        return _Items(self.pages(), self._max_items)

    def pages(self) -> AsyncIterator[PageT]:
        """Every page from the current position on; the empty page that ends a list is not among them."""
        return _Pages(self._page, self._next, self._position)

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


# Iterators and not async generators: one that is left early has nothing to clean up.


class _Pages(AsyncIterator[PageT]):
    def __init__(
        self, fetch: Callable[[Any], Awaitable[PageT]], after: Callable[[PageT, Any], Any], position: Any
    ) -> None:
        self._fetch = fetch
        self._after = after
        self._position = position
        self._followed: set[Any] = set()
        self._ended = False

    async def __anext__(self) -> PageT:
        if self._ended:
            raise StopAsyncIteration
        page = await self._fetch(self._position)
        if not page.items:
            self._ended = True
            raise StopAsyncIteration
        self._followed.add(self._position)
        self._position = self._after(page, self._position)
        self._ended = not self._position or self._position in self._followed
        return page


class _Items(AsyncIterator[ItemT]):
    def __init__(self, pages: AsyncIterator[Page[ItemT]], most: int | None) -> None:
        self._pages = pages
        self._page: Iterator[ItemT] = iter(())
        self._left = most

    async def __anext__(self) -> ItemT:
        if self._left == 0:
            raise StopAsyncIteration
        try:
            item = next(self._page)
        except StopIteration:
            self._page = iter((await anext(self._pages)).items)
            item = next(self._page)  # a page that is given is never empty
        if self._left is not None:
            self._left -= 1
        return item
