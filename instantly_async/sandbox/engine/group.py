"""What a group of the API consists of: kinds of records, and the endpoints that read and change them."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from .call import Handler
from .entity import Entity


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
