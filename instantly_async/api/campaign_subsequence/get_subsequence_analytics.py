# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `subsequences.get_analytics`: GET /api/v2/subsequences/analytics.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getSubsequenceAnalytics",
    name="subsequences.get_analytics",
    method="GET",
    path="/api/v2/subsequences/analytics",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[models.SubsequenceAnalytics]] = decoding.list_of(
    decoding.model(models.SubsequenceAnalytics)
)


async def asyncio_detailed(
    *,
    client: Caller,
    campaign_id: str,
) -> Response[list[models.SubsequenceAnalytics]]:
    """Send GET /api/v2/subsequences/analytics and give the whole response.

    See `instantly.subsequences.get_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/analytics
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "campaign_id": campaign_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
