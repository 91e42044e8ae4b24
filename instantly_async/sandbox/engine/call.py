"""One call of an operation, as its handler gets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from ..._core.operation import Operation
from ..state.store import Store


@frozen
class Call:
    """One call whose arguments were checked.

    Attributes:
        path: The path's values by name.
        query: The query's values by name; they never go into records.
        body: The fields of the body.
    """

    store: Store
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]

    @property
    def arguments(self) -> Mapping[str, Any]:
        """The values of query and body, for a list that takes its conditions in either."""
        return {**self.query, **self.body}

    def listed(self, name: str) -> list[str]:
        """The values of an argument that has several, separated by commas."""
        return [part.strip() for part in self.arguments.get(name, "").split(",") if part.strip()]


Handler: TypeAlias = Callable[[Call], Any]
