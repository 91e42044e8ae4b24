"""Types that every layer shares: the mark of a left-out value, and the response of one call."""

from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypeVar, final

from attrs import field, frozen

from .text import brief

T_co = TypeVar("T_co", covariant=True)


@final
class Unset:
    """The type of `UNSET`, which says that a value was left out (None says null)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # copies and pickles are the one object again


UNSET: Final = Unset()
"""Says that an argument was left out; None says null."""

# The default of a field that may be left out. It has the type of what is read, which is None then.
LEFT_OUT: Any = UNSET


@frozen
class Response(Generic[T_co]):
    """The whole response of one call.

    Attributes:
        status_code: HTTP status, a plain int.
        headers: Response headers; names may be in any case.
        content: The body as it came.
        parsed: The body as a model.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=brief)
    content: bytes = field(repr=False)
    parsed: T_co = field(repr=brief)


def is_whole(value: Any) -> bool:
    """Whether a value is a whole number, and not True or False, which Python counts among them."""
    return isinstance(value, int) and not isinstance(value, bool)
