"""What is known of the values of a field."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Protocol


class Decoder(Protocol):
    """Makes the Python value of a JSON value, one level of it; it never raises.

    A value that is not of the documented kind is handed on as it came.
    """

    @property
    def converts(self) -> Collection[type]:
        """The types of JSON values that have another Python value."""
        ...

    def convert(self, value: Any, /) -> Any:
        """The Python value of a JSON value. Lists, and objects with free names, get their new values in place."""
        ...

    def of(self, value: Any) -> Decoder | None:
        """What decodes a value: the decoder itself, unless it has a choice."""
        ...

    def part(self, name: Any, /) -> Decoder | None:
        """What decodes a part of a value, by its name or number."""
        ...

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what the document does not know in JSON values, all of which stood in one place."""
        ...
