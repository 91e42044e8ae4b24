# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_lists.get_verification_stats`: GET /api/v2/lead-lists/{id}/verification-stats.

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
    id="getVerificationStats",
    name="lead_lists.get_verification_stats",
    method="GET",
    path="/api/v2/lead-lists/{id}/verification-stats",
    retry_safe=True,
)
_decode: Callable[[Any], models.VerificationStats] = decoding.object_of(models.VerificationStats)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.VerificationStats]:
    """Send GET /api/v2/lead-lists/{id}/verification-stats and give the whole response.

    See `instantly.lead_lists.get_verification_stats` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/lead-lists/{id}/verification-stats
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
