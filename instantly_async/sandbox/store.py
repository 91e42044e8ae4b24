"""What the sandbox remembers."""

from __future__ import annotations

from typing import Any, TypeAlias

from .clock import Clock
from .refusal import Refusal

Record: TypeAlias = dict[str, Any]


class Table(dict[str, Record]):
    """Records of one kind, by the key that stands in their paths."""

    def find(self, key: str) -> Record:
        """The record with a key.

        Raises:
            Refusal: 404, there is none.
        """
        if key not in self:
            raise Refusal(404, "Resource not found")
        return self[key]


class Store(dict[str, Table]):
    """The tables of one workspace by name, and its clock."""

    def __init__(self) -> None:
        super().__init__()
        self.clock: Clock = Clock()
