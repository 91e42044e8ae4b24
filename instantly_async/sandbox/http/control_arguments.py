"""The arguments of the sandbox's own paths. What is wrong with them is said in our words, which name what there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from starlette.requests import Request

from ..document.operations import Schema
from ..document.validation import check
from .refusal import Refusal
from .request import body_value, query_values

_LONGEST_SHOWN = 100  # characters of a name that is none


async def read_body(request: Request, schema: Schema) -> dict[str, Any]:
    """The fields of a body; one that is left out or empty has none.

    Raises:
        Refusal: It is none that the path takes.
    """
    body: dict[str, Any] = await body_value(request, {}, empty_is_missing=True)
    if isinstance(body, dict):
        _refuse_unknown(body, schema, "body")
    check(body, schema, "body")
    return body


def read_query(request: Request, schema: Schema) -> dict[str, Any]:
    """The values of a query.

    Raises:
        Refusal: It is none that the path takes.
    """
    _refuse_unknown(request.query_params, schema, "querystring")
    query = query_values(request, schema)
    check(query, schema, "querystring")
    return query


@contextmanager
def refused_as_in_python() -> Iterator[None]:
    """Refuse what a function of the package refuses, in the words that it has for it.

    Raises:
        Refusal: 400, something is a ValueError.
    """
    try:
        yield
    except ValueError as error:
        raise Refusal(400, str(error)) from None


def _refuse_unknown(names: Iterable[str], schema: Schema, where: str) -> None:
    known = schema["properties"]
    for name in names:
        if name not in known:
            choice = f"known are {', '.join(known)}" if known else "this path takes none"
            raise Refusal(400, f"{where} has an unknown name {name[:_LONGEST_SHOWN]!r}; {choice}")
