"""What the generated endpoint modules are made of, beside their arguments."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, ParamSpec, Protocol, TypeVar

from .operation import Operation
from .types import Response

P = ParamSpec("P")
T = TypeVar("T")


class Caller(Protocol):
    """What sends calls: a client, or a double of one in a test."""

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any] = ...,
        query: Mapping[str, Any] = ...,
        body: Mapping[str, Any] = ...,
    ) -> Response[T]:
        """Send one call and decode the body of its response."""
        ...


def parsed(detailed: Callable[P, Coroutine[Any, Any, Response[T]]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """The function `asyncio` of an endpoint: `asyncio_detailed` without status, headers and raw body."""

    @functools.wraps(detailed)
    async def asyncio(*args: P.args, **kwargs: P.kwargs) -> T:
        return (await detailed(*args, **kwargs)).parsed

    # Annotations are text here, as in every generated module: no model is imported to write them down.
    returns = detailed.__annotations__["return"].removeprefix("Response[").removesuffix("]")
    asyncio.__name__ = asyncio.__qualname__ = "asyncio"
    asyncio.__annotations__ = {**detailed.__annotations__, "return": returns}
    signature = inspect.signature(detailed).replace(return_annotation=returns)
    asyncio.__signature__ = signature  # type: ignore[attr-defined]
    return asyncio
