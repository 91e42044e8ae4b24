"""What a run does with its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, Protocol, TypeVar

from attrs import frozen

from .._core.operation import Operation
from .outcomes import Outcome

AnswerT_co = TypeVar("AnswerT_co", covariant=True)

KEY_BYTES = 12
CONTENT_BYTES = 4


class UnusableRow(ValueError):
    """A row that cannot be sent; says why."""


@frozen
class Item:
    """A row that can be sent.

    Attributes:
        key: A digest of what the row stands for; rows with the same one are the same thing.
        content: A digest of all of it.
        value: What is sent, as JSON.
        name: By what it is looked for, and by what the API knows it again; None where it has no such name.
    """

    key: bytes
    content: bytes
    value: Any
    name: str | None


def digest(text: str, size: int = KEY_BYTES) -> bytes:
    """A digest of a text: two texts with the same one are the same."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


class Work(Protocol[AnswerT_co]):
    """What a run does with its rows.

    Attributes:
        operation: The operation that sends.
        run: What makes a run what it is, for its checkpoint.
        most: How many items one call may take.
        is_repeatable: Whether to send something twice does the same as to send it once.
    """

    @property
    def operation(self) -> Operation: ...

    @property
    def run(self) -> Mapping[str, Any]: ...

    @property
    def most(self) -> int: ...

    @property
    def is_repeatable(self) -> bool: ...

    def item(self, row: Any) -> Item:
        """What a row has to send.

        Raises:
            UnusableRow: It cannot be sent.
        """
        ...

    async def send(self, items: Sequence[Item]) -> tuple[list[Outcome], AnswerT_co]:
        """Send items, at most `most`; what became of each, and the API's answer."""
        ...

    async def look(self, items: Sequence[Item]) -> dict[bytes, Outcome]:
        """What is seen of the items, by their keys: found, or uncertain; nothing of those that are not there."""
        ...
