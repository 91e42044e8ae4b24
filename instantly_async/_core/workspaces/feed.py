"""The items of one workspace in a walk over several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

import anyio

from ..options.keys import without_frame
from ..pagination import Pager
from .background import Background
from .workspace import Workspace

ItemT = TypeVar("ItemT")

NONE_READY: Any = object()


class Feed(Generic[ItemT]):
    """The items of one workspace: of a page that is being given, and of one that is fetched meanwhile.

    Attributes:
        workspace: Whose items they are.
        failure: What a page failed with; all items of the pages before it are given first.
    """

    def __init__(self, workspace: Workspace, pager: Pager[Any, ItemT], background: Background) -> None:
        if pager._prefetch:
            raise ValueError("leave prefetch out: a walk over workspaces fetches a page of each ahead as it is")
        self.workspace = workspace
        self.failure: BaseException | None = None
        self._pages = pager.pages()
        self._left = pager._max_items
        self._background = background
        self._items: Iterator[ItemT] = iter(())
        self._ahead: Sequence[ItemT] | None = None
        self._ended = False
        self._arrived: Callable[[], None] = lambda: None
        self._fetching: anyio.CancelScope | None = None

    def begin(self, arrived: Callable[[], None]) -> None:
        """Fetch the first page; `arrived` is called whenever there may be something new."""
        self._arrived = arrived
        self._fetching = self._background.start(self._fetch)

    def take(self) -> ItemT:
        """The next item; `NONE_READY` while its page is under way, and at the end."""
        item = next(self._items, NONE_READY)
        if item is NONE_READY and self._ahead is not None:
            self._items, self._ahead = iter(self._ahead), None
            self._fetching = self._background.start(self._fetch)
            item = next(self._items, NONE_READY)
        return item

    @property
    def over(self) -> bool:
        """Whether there is nothing more to come, once no item is ready."""
        return self._ended and self._ahead is None

    def close(self) -> None:
        """Fetch nothing more, once it has begun."""
        assert self._fetching is not None
        self._items, self._ahead = iter(()), None
        self._fetching.cancel()

    async def _fetch(self) -> None:
        try:
            self._ahead = self._within_limit((await anext(self._pages)).items)
        except StopAsyncIteration:
            pass
        except (anyio.get_cancelled_exc_class(), GeneratorExit):
            self.failure = RuntimeError("the walk of this workspace was cancelled from outside")
            raise
        except BaseException as error:  # of a hook, say, which may fail with anything; its user hears of it
            self.failure = without_frame(error)
        finally:
            self._ended = self._ahead is None
            self._arrived()

    def _within_limit(self, items: Sequence[ItemT]) -> Sequence[ItemT]:
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
        return items
