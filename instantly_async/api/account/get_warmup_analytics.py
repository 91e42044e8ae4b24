# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.get_warmup_analytics`: POST /api/v2/accounts/warmup-analytics.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getWarmupAnalytics",
    name="accounts.get_warmup_analytics",
    method="POST",
    path="/api/v2/accounts/warmup-analytics",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("emails", "body", form="list", least=1, most=100),),
)
_decode: Callable[[Any], models.WarmupAnalytics] = decoding.object_of(models.WarmupAnalytics)


async def asyncio_detailed(
    *,
    client: Caller,
    emails: Sequence[str],
) -> Response[models.WarmupAnalytics]:
    """Send POST /api/v2/accounts/warmup-analytics and give the whole response.

    See `instantly.accounts.get_warmup_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: POST /api/v2/accounts/warmup-analytics
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
