"""One call of an operation, as its handler gets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeAlias

from attrs import field, frozen

from ..._core.operation import Operation
from ..http.refusal import Refusal
from ..state.store import Store


class Given(dict[str, Any]):
    """Values by name; to ask for one that was not given refuses the call, even where no schema needs it."""

    def __init__(self, values: Mapping[str, Any], place: str) -> None:
        super().__init__(values)
        self._place = place

    def __missing__(self, name: str) -> NoReturn:
        raise Refusal(400, f"{self._place} must have required property '{name}'")


def _of_query(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return Given(values, "querystring")


def _of_body(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return Given(values, "body")


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
    query: Mapping[str, Any] = field(converter=_of_query)
    body: Mapping[str, Any] = field(converter=_of_body)

    @property
    def arguments(self) -> Mapping[str, Any]:
        """The values of query and body, for a list that takes its conditions in either."""
        return Given({**self.query, **self.body}, "body" if self.body else "querystring")

    def listed(self, name: str) -> list[str]:
        """The values of an argument that has several, separated by commas."""
        return [part.strip() for part in self.arguments.get(name, "").split(",") if part.strip()]


Handler: TypeAlias = Callable[[Call], Any]
