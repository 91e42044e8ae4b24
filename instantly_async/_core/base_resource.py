"""What all resource objects share, and how a client has them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from .endpoints import Caller
from .public_names import public_names

ResourceT = TypeVar("ResourceT", bound="Resource")


class Resource:
    """The calls of one group of the API, made through one client."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def __dir__(self) -> list[str]:
        return public_names(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class resource(cached_property[ResourceT]):
    """A resource of a client, made when it is first asked for.

    Asked of the class, it is a resource that sends nothing and has all its methods: so
    `unittest.mock.create_autospec` finds them.
    """

    if not TYPE_CHECKING:

        def __get__(self, client: Any, owner: Any = None) -> Any:
            return self.func(owner) if client is None else super().__get__(client, owner)
