"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from attrs import define

from ..public_names import public_names
from ..text import brief
from ..types import UNSET
from .positions import Position

ItemT = TypeVar("ItemT")


class Page(Generic[ItemT]):
    """One page of a list.

    `len(page)` counts its items, `for item in page` and `page[0]` give them, and `item in page` looks for one. A name
    of the API leads to the JSON, as in every model. A page is true, also an empty one.

    Attributes:
        items: The items of this page.
        next_starting_after: The cursor of the next page. The API gives one on the last page too; the page after that
            is empty. None where there is none, as on lists that continue by number.
    """

    # Where the pager goes on after this page. It is no part of the page: pages with the same JSON are equal.
    __slots__ = ("_following",)

    if TYPE_CHECKING:
        _following: Position | None

        @property
        def items(self) -> list[ItemT]: ...

        @property
        def next_starting_after(self) -> str | None: ...

    else:
        next_starting_after = None

        def __aiter__(self) -> Any:
            raise TypeError(
                "a page is not walked: `async for` takes the pager, so leave out the `await` before it; "
                "`for item in page` gives the items of this page alone"
            )

    @property
    def has_next_page(self) -> bool:
        """Whether a walk would ask for another page after this one.

        True does not promise items: the API gives a cursor on the last page too, and the page after that is empty.
        An empty page has no next page, and neither has one whose cursor leads back to a page that was given. The
        `max_items` of a walk do not count: where they end it, the list goes on. A page that no pager has given, such
        as one of `from_dict`, goes by its own cursor.
        """
        following = getattr(self, "_following", UNSET)
        return bool(not is_last(self) and self.next_starting_after) if following is UNSET else following is not None

    def __len__(self) -> int:
        return len(self._listed)

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self._listed)

    @overload
    def __getitem__(self, place: int) -> ItemT: ...

    @overload
    def __getitem__(self, place: slice) -> list[ItemT]: ...

    @overload
    def __getitem__(self, place: str | tuple[str | int, ...]) -> Any: ...

    def __getitem__(self, place: Any) -> Any:
        model: Any = super()
        is_item = isinstance(place, int | slice) or not hasattr(model, "__getitem__")
        return self._listed[place] if is_item else model.__getitem__(place)

    def __contains__(self, item: object) -> bool:
        model: Any = super()  # most pages are models, too
        return item in self._listed or (hasattr(model, "__contains__") and model.__contains__(item))

    def __bool__(self) -> bool:
        return True

    @property
    def _listed(self) -> list[ItemT]:
        """The items; none of a page that was made of something else than a page."""
        return self.items if isinstance(self.items, list) else []


@define(slots=False, repr=False)
class ListPage(Page[ItemT]):
    """A page of a list that the API gives with nothing around it."""

    items: list[ItemT]  # pyright: ignore[reportIncompatibleMethodOverride] - a property for type checkers only

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(items={brief(self.items)})"


def is_last(page: Page[Any]) -> bool:
    """Whether a page itself says that none follows, whatever its cursor."""
    return not page.items or getattr(page, "has_more", None) is False
