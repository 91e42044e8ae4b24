"""Lists that are fetched while they are walked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Collection, Generator
from copy import copy
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, cast

import anyio
from anyio.abc import TaskGroup

from ..errors import DecodeError, InstantlyError
from ..operation import Operation
from ..public_names import public_names
from ..text import brief, one_line
from ..types import UNSET
from .items import Items
from .no_list import NoList
from .pages import ListPage, Page, is_last
from .positions import Position, same_items
from .prefetch import Ahead
from .walk_options import check_walk

LONGEST_SHOWN = 60  # characters of an argument in the text of a pager

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")
T_co = TypeVar("T_co", covariant=True)


class PartialCall(Protocol[T_co]):
    """A call of an endpoint without the page size and the position: `functools.partial(asyncio, ...)`."""

    @property
    def args(self) -> tuple[Any, ...]: ...

    @property
    def keywords(self) -> dict[str, Any]: ...

    def __call__(self, *args: Any, **keywords: Any) -> Awaitable[T_co]: ...


class Pager(NoList, Generic[PageT, ItemT]):
    """A list that is fetched while it is walked.

    `async for` gives every item of every page, `pages()` gives the pages, and awaiting the pager gives the first
    page. The walk ends on an empty page, on a page without a cursor, and on a cursor that it has followed before.
    An error in mid-walk carries the cursor to resume from as `error.cursor`.

    With `prefetch` the next pages are fetched while one is being worked on; that keeps a task under way, so it needs
    `async with instantly.leads.list(prefetch=1) as leads:` around the walk. However the block is left, nothing runs on.

    Args:
        fetch: The call that gives a page, without the page size and the position.
        operation: The list.
        limit: Items per page, from 1 to the most that the list gives.
        position: Where to begin; the beginning when left out or None.
        max_items: End after so many items; None walks to the end.
        prefetch: Pages to fetch ahead while one is being worked on.

    Raises:
        ValueError: A number is out of its range.
        TypeError: An argument is of another type.
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
        self._start = Position(operation.paging.parameter, UNSET if position is None else position)
        skip_with = operation.paging.skip_with
        self._gives_cursors = skip_with is None or fetch.keywords[skip_with] is UNSET
        self._max_items = max_items
        self._prefetch = prefetch
        self._group: TaskGroup | None = None
        self._ahead: list[Ahead[PageT]] = []
        self._closed = 0  # how often; a walk ends when it is closed, and a later one does not

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._first_page().__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return Items(self.pages(), self._max_items)

    def pages(self) -> AsyncIterator[PageT]:
        """Every page from the start on; the empty page that ends a list is not among them.

        Returns:
            An asynchronous iterator of pages.

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

    def _resumed(self, position: Position, *, max_items: int | None, prefetch: int) -> Self:
        """A pager of the same list that starts elsewhere."""
        other = copy(self)
        other._start, other._max_items, other._prefetch = position, max_items, prefetch
        other._group, other._ahead, other._closed = None, [], 0
        return other

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

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call}>"

    @property
    def _call(self) -> str:
        """The call that makes this pager, as people may read it: what was left out is left out."""
        given = {
            **self._fetch.keywords,
            **self._given,
            "limit": self._limit,
            self._start.argument: self._start.value,
            "max_items": UNSET if self._max_items is None else self._max_items,
            "prefetch": self._prefetch or UNSET,
        }
        shown = [brief(value, LONGEST_SHOWN) for value in self._fetch.args]
        shown += [
            f"{name}={brief(value, LONGEST_SHOWN)}"
            for name, value in given.items()
            if value is not UNSET and name != "client"
        ]
        return f"{self._operation.name}({', '.join(shown)})"

    def _lost(self, page: Position, following: Position) -> DecodeError:
        """The error for a page that does not say where the next one is."""
        reason = f"the last page has a cursor that cannot be followed: {one_line(following.value)}"
        error = DecodeError(f"{self._operation.name}: {reason}", operation=self._operation)
        error.cursor = page.value or None
        return error._of(self._fetch.keywords.get("client"))

    async def _first_page(self) -> PageT:
        page, _ = await self._page(self._start, self._limit)
        return page

    async def _page(
        self, position: Position, limit: int, followed: Collection[Position] = ()
    ) -> tuple[PageT, Position | None]:
        """The page at a position, and where the next one is; None after the last one, and where it has been given."""
        try:
            answer = await self._fetch(**self._given, **{"limit": limit, position.argument: position.value})
        except InstantlyError as error:
            error.cursor = position.value or None
            raise
        except StopAsyncIteration as error:  # it would end the walk as if the list had ended
            raise RuntimeError(f"{self._operation.name}: a hook or the key function has no next element") from error
        page = cast("PageT", ListPage(answer)) if isinstance(answer, list) else answer
        following = None if is_last(page) else self._next(page, position, limit)
        if following is not None and following.can_be_sent and (following == position or following in followed):
            following = None
        page._following = following
        return page, following

    def _next(self, page: PageT, position: Position, limit: int) -> Position | None:
        """Where a list continues after a page that does not say itself that it is the last one."""
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

    def __repr__(self) -> str:
        return f"<Pages of {self._pager._call}, {self._where}>"

    @property
    def _where(self) -> str:
        """Where this walk is, as people may read it."""
        if self._next is None:
            return "at the end"
        if self._next == self._pager._start:
            return "at the start"
        return f"at {self._next.argument}={brief(self._next.value, LONGEST_SHOWN)}"

    async def _following(self) -> PageT:
        pager, position = self._pager, self._next
        if position is None or pager._closed != self._closed or self._left == 0:
            raise StopAsyncIteration
        if self._followed and not position.can_be_sent:
            raise pager._lost(self._given, position)
        limit = pager._limit if self._left is None else min(pager._limit, self._left)
        page, following = await pager._page(position, limit, self._followed)
        if not page.items or (isinstance(position.value, int) and same_items(page.items, self._last)):
            self._next = None  # the end, or a list that ignores the offset
            raise StopAsyncIteration
        self._followed.add(position)
        self._given = position
        self._next = following
        self._last = page.items
        if self._left is not None:
            self._left = max(0, self._left - len(page.items))
        return page
