"""What a pager answers when it is taken for a list, or for one of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..operation import Operation


class NoList:
    """Something that looks like a list, and is one only once it is awaited or walked.

    Type checkers see none of the refusals: to them it has no length, no items and no attributes of a page.
    """

    _operation: Operation

    if not TYPE_CHECKING:

        def _refuse(self, *_: Any) -> Any:
            call = f"instantly.{self._operation.name}(...)"
            raise TypeError(
                f"{call} is no list yet: `async for item in {call}` gives its items, "
                f"and `await {call}` a page of them, which has a length and can be looped over"
            )

        __iter__ = __len__ = __getitem__ = __contains__ = _refuse

        def __bool__(self) -> bool:
            return True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            call = f"instantly.{self._operation.name}(...)"
            raise AttributeError(f"a pager has no {name!r}; `await` it for its first page: (await {call}).{name}")
