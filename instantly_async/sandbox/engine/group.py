"""What a group of the API consists of: kinds of records, and the endpoints that read and change them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from ..._core.operation import Operation
from ..state.store import Store
from .entity import Entity


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


@frozen
class Group:
    """A group of the API: the records that it has, and what openapi.yaml alone does not tell of its operations.

    Attributes:
        entities: The kinds of its records; the engine creates, gets, lists, updates and deletes them.
        handlers: The functions that answer other operations, by method and path.
    """

    entities: tuple[Entity, ...] = ()
    handlers: dict[str, Handler] = field(factory=dict, init=False)

    def endpoint(self, route: str) -> Callable[[Handler], Handler]:
        """Declare that a function answers an operation, which accepts the arguments that openapi.yaml describes.

        Args:
            route: Method and path, such as `GET /api/v2/accounts`. If the API drops it, the sandbox does so, too.
        """

        def declare(handler: Handler) -> Handler:
            self.handlers[route] = handler
            return handler

        return declare
