"""What the generated endpoint modules are made of, beside their arguments."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine, Mapping
from types import FunctionType
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
        """Send one call and decode the body of its response.

        Args:
            operation: What to call, as the module of its endpoint describes it.
            decode: Makes the model of the JSON of the response.
            path: Arguments of the path, by the API's names.
            query: Arguments of the query, by the API's names; what is UNSET is left out.
            body: Fields of the body, by the API's names; what is UNSET is left out.

        Returns:
            The whole response.

        Raises:
            APIStatusError: The API responded with an error status.
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right.
            TypeError: An argument is of another type.
        """
        ...


def parsed(detailed: Callable[P, Coroutine[Any, Any, Response[T]]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """The function `asyncio` of an endpoint: `asyncio_detailed` without status, headers and raw body."""

    async def asyncio(*args: P.args, **kwargs: P.kwargs) -> T:
        return (await detailed(*args, **kwargs)).parsed

    functools.update_wrapper(asyncio, _described(detailed))
    return asyncio


def _described(detailed: Any) -> Any:
    """A function that is only looked at: arguments and globals of `asyncio_detailed`, and what `asyncio` returns.

    Annotations are text here, as in every generated module: no model is imported to write them down. Who evaluates
    them takes the globals of what is wrapped.
    """
    described = FunctionType(detailed.__code__, detailed.__globals__, "asyncio")
    described.__qualname__ = described.__name__
    described.__kwdefaults__ = detailed.__kwdefaults__
    returns = detailed.__annotations__["return"].removeprefix("Response[").removesuffix("]")
    described.__annotations__ = {**detailed.__annotations__, "return": returns}
    return described
