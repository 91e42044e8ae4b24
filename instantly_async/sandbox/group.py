"""What a group of the API consists of: a table of records, and the endpoints that read and change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field, frozen

from .._core.operation import Operation
from .paging import paging_schemas
from .schema import Schema, object_schema
from .store import Record, Store


@frozen
class Call:
    """One call that was found to be in order.

    Attributes:
        path: The path's values by name.
        arguments: Query parameters and body fields alike.
    """

    store: Store
    operation: Operation
    path: Mapping[str, str]
    arguments: Mapping[str, Any]

    def listed(self, name: str) -> list[str]:
        """The values of an argument that has several, separated by commas."""
        return [part.strip() for part in self.arguments.get(name, "").split(",") if part.strip()]


Handler: TypeAlias = Callable[[Call], Record]


@frozen
class Endpoint:
    """An operation, the schemas of what it accepts, and the function that answers it."""

    operation: Operation
    path: Schema
    query: Schema
    body: Schema | None
    handler: Handler


@frozen
class Group:
    """A group of the API.

    Attributes:
        table: Name of its table in the store.
        key: Field that identifies a record.
        seeds: Makes the records to begin with.
    """

    table: str
    key: str
    seeds: Callable[[], Iterable[Record]]
    endpoints: list[Endpoint] = field(factory=list, init=False)

    def endpoint(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Schema] = {},
        query: Mapping[str, Schema] = {},
        body: Mapping[str, Schema] | None = None,
        required: Sequence[str] = (),
    ) -> Callable[[Handler], Handler]:
        """Declare that a function answers an operation.

        Args:
            path: Schemas of the path's values, where not every text will do.
            query: Schemas of the query parameters; those of paging come by themselves.
            body: Schemas of the body fields; None if the operation takes no body.
            required: Body fields that must be there.
        """
        paging = paging_schemas(operation)
        if body is not None and operation.paging is not None and operation.paging.location == "body":
            body = {**body, **paging}
        else:
            query = {**query, **paging}
        body_schema = body if body is None else object_schema(body, required, least=int(operation.body_required))

        def declare(handler: Handler) -> Handler:
            self.endpoints.append(Endpoint(operation, object_schema(path), object_schema(query), body_schema, handler))
            return handler

        return declare
