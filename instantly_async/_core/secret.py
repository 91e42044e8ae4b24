"""A secret that is handed on without being shown."""

from __future__ import annotations

from typing import Any, NoReturn


class Secret:
    """Holds the API key, or what gives it, in the place of the bare text.

    Error trackers and rich tracebacks record what the functions of a call hold. A function that has the text in a
    variable, or in a list or dictionary, shows it there; `secret.value` in the middle of an expression does not.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value: Any = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")
