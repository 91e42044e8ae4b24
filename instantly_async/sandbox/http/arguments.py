"""The arguments of a request: read, and checked by what openapi.yaml describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen
from starlette.requests import Request

from ..document.operations import Described
from ..document.validation import check
from .cursors import check_cursor
from .refusal import Refusal
from .request import body_value, query_values

_OBJECT = {"type": "object"}

# The analytics that answer 413 where too many are named at once; openapi.yaml bounds those of accounts.
_MOST_NAMED: Mapping[str, tuple[str, int]] = {
    "accounts.get_daily_analytics": ("emails", 200),
    "campaigns.get_analytics": ("ids", 200),
    "campaigns.get_analytics_overview": ("ids", 200),
}


@frozen
class Arguments:
    """What a call was given.

    Attributes:
        path: The path's values by name.
        query: The query's values by name.
        body: The fields of the body.
    """

    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]


async def read(request: Request, described: Described, path: Mapping[str, str], *, oddly: bool) -> Arguments:
    """The arguments of a request.

    Args:
        oddly: Whether names that are not known are dropped, and cursors that are none break the API.

    Raises:
        Refusal: 4xx, they are not as openapi.yaml describes them.
    """
    body = await body_value(request, {} if described.body_optional else None)
    query = query_values(request, described.query, ignore_unknown=oddly)
    if described.body is None:
        body = {}
    elif oddly and isinstance(body, dict):
        body = described.known(body)
    check(path, described.path, "params")
    if described.body is not None:
        check(body, _OBJECT, "body")
        check(body, described.body, "body")
    _refuse_too_many(query, described)
    check(query, described.query, "querystring")
    check_cursor(described, query, body, breaks=oddly)
    return Arguments(path, query, body)


def _refuse_too_many(query: Mapping[str, Any], described: Described) -> None:
    name, most = _MOST_NAMED.get(described.name, ("", 0))
    if len(query.get(name, ())) > most:
        raise Refusal(413, f"Too many {name}, name {most} at most")
