"""Lists, page by page and item by item."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

import anyio
from anyio.abc import TaskGroup

from ..errors import DecodeError, InstantlyError
from ..operation import Operation
from ..text import one_line
from ..types import UNSET, Unset
from .items import Items
from .positions import Position, same_items
from .prefetch import Ahead
from .walk_options import check_walk

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")
T_co = TypeVar("T_co", covariant=True)


class Page(Generic[ItemT]):
    """One page of a list.

    Attributes:
        items: The items of this page.
        next_starting_after: The cursor of the next page. The API gives one on the last page too; the page after that
            is empty. UNSET on lists that continue by number.
    """

    if TYPE_CHECKING:

        @property
        def items(self) -> list[ItemT]: ...

        @property
        def next_starting_after(self) -> str | None | Unset: ...

    else:
        next_starting_after = UNSET


class ListPage(Page[ItemT]):
    """A page of a list that the API gives with nothing around it."""

    items: list[ItemT]

    def __init__(self, items: list[ItemT]) -> None:
        self.items = items  # pyright: ignore[reportIncompatibleMethodOverride] - a property for type checkers only


class PartialCall(Protocol[T_co]):
    """A call of an endpoint without the page size and the position: `functools.partial(asyncio, ...)`."""

    @property
    def keywords(self) -> dict[str, Any]: ...

    def __call__(self, *args: Any, **keywords: Any) -> Awaitable[T_co]: ...


class Pager(Generic[PageT, ItemT]):
    """A list that is fetched while it is walked.

    `async for` gives every item of every page, `pages()` gives the pages, and awaiting the pager gives the first
    page. The walk ends on an empty page, on a page without a cursor, and on a cursor that it has followed before.
    An error in mid-walk carries the cursor to resume from as `error.cursor`.

    With `prefetch` the next pages are fetched while one is being worked on; that keeps a task under way, so it needs
    `async with instantly.leads.list(prefetch=1) as leads:` around the walk. However the block is left, nothing runs on.
    """

    def __init__(
        self,
        fetch: PartialCall[PageT | list[ItemT]],
        operation: Operation,
        *,
        limit: int,
        position: Any = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> None:
        assert operation.paging is not None
        check_walk(
            operation,
            operation.paging,
            limit=limit,
            position=position,
            max_items=max_items,
            prefetch=prefetch,
            sent=fetch.keywords,
        )
        self._fetch = fetch
        # Every page is asked for with what was given, whatever becomes of the caller's lists meanwhile.
        self._given = {
            name: copy(value) for name, value in fetch.keywords.items() if isinstance(value, list | dict | set)
        }
        self._operation = operation
        self._paging = operation.paging
        self._limit = limit
        self._start = Position(operation.paging.parameter, position)
        skip_with = operation.paging.skip_with
        self._gives_cursors = skip_with is None or fetch.keywords[skip_with] is UNSET
        self._max_items = max_items
        self._prefetch = prefetch
        self._group: TaskGroup | None = None
        self._ahead: list[Ahead[PageT]] = []
        self._closed = 0  # how often; a walk ends when it is closed, and a later one does not

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._page(self._start, self._limit).__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return Items(self.pages(), self._max_items)

    def pages(self) -> AsyncIterator[PageT]:
        """Every page from the start on; the empty page that ends a list is not among them.

        Raises:
            RuntimeError: The pages are to be fetched ahead, outside of `async with`.
        """
        pages = _Pages(self)
        if not self._prefetch:
            return pages
        if self._group is None:
            raise RuntimeError(f"prefetch needs `async with`: async with {self._operation.name}(...) as pager: ...")
        self._ahead.append(Ahead(pages, self._group, self._prefetch))
        return self._ahead[-1]

    async def aclose(self) -> None:
        """End the walks that have begun; whatever is under way is cancelled."""
        self._closed += 1
        for ahead in self._ahead:
            ahead.close()

    async def __aenter__(self) -> Self:
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._group is not None
        await self.aclose()
        group, self._group = self._group, None
        await group.__aexit__(None, None, None)  # the block's own error goes on as it is, in no group

    def _lost(self, page: Position, following: Position) -> DecodeError:
        """The error for a page that does not say where the next one is."""
        reason = f"the last page has a cursor that cannot be followed: {one_line(following.value)}"
        error = DecodeError(f"{self._operation.name}: {reason}", operation=self._operation)
        error.cursor = page.value or None
        return error

    async def _page(self, position: Position, limit: int) -> PageT:
        try:
            page = await self._fetch(**self._given, **{"limit": limit, position.argument: position.value})
        except InstantlyError as error:
            error.cursor = position.value or None
            raise
        except StopAsyncIteration as error:  # it would end the walk as if the list had ended
            raise RuntimeError(f"{self._operation.name}: a hook or the key function has no next element") from error
        return cast("PageT", ListPage(page)) if isinstance(page, list) else page

    def _next(self, page: PageT, position: Position, limit: int) -> Position | None:
        """Where the next page is; None after the last one."""
        if getattr(page, "has_more", None) is False:
            return None
        follow = self._after_cursor if self._paging.style == "cursor" else self._after_offset
        return follow(page, position, limit)

    def _after_cursor(self, page: PageT, position: Position, limit: int) -> Position | None:
        if page.next_starting_after:
            return Position(self._paging.parameter, page.next_starting_after)
        if self._gives_cursors or len(page.items) < limit:
            return None
        skipped = position.value if position.argument == "skip" else self._fetch.keywords["skip"]
        return self._after_offset(page, Position("skip", skipped), limit)

    def _after_offset(self, page: PageT, position: Position, limit: int) -> Position | None:
        passed = (position.value or 0) + len(page.items)
        total = getattr(page, "total", None)
        return None if isinstance(total, int) and passed >= total else position._replace(value=passed)


class _Pages(AsyncIterator[PageT]):
    def __init__(self, pager: Pager[PageT, Any]) -> None:
        self._pager = pager
        self._closed = pager._closed
        self._next: Position | None = pager._start
        self._given: Position = pager._start
        self._followed: set[Position] = set()
        self._left = pager._max_items
        self._last: list[Any] | None = None
        self._turn = anyio.Lock(fast_acquire=True)

    async def __anext__(self) -> PageT:
        async with self._turn:  # several workers may share a walk; a page that fails is the next one's to try again
            return await self._following()

    async def _following(self) -> PageT:
        pager, position = self._pager, self._next
        if position is None or pager._closed != self._closed or self._left == 0:
            raise StopAsyncIteration
        if self._followed and not position.can_be_sent:
            raise pager._lost(self._given, position)
        limit = pager._limit if self._left is None else min(pager._limit, self._left)
        page = await pager._page(position, limit)
        if not page.items or (isinstance(position.value, int) and same_items(page.items, self._last)):
            self._next = None  # the end, or a list that ignores the offset
            raise StopAsyncIteration
        self._followed.add(position)
        self._given = position
        following = pager._next(page, position, limit)
        came_before = following is not None and following.can_be_sent and following in self._followed
        self._next = None if came_before else following
        self._last = page.items
        if self._left is not None:
            self._left = max(0, self._left - len(page.items))
        return page
