# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.move_to_subsequence`: POST /api/v2/leads/subsequence/move.

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
    id="moveLeadToSubsequence",
    name="leads.move_to_subsequence",
    method="POST",
    path="/api/v2/leads/subsequence/move",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    *,
    client: Caller,
    subsequence_id: str,
    id: str,
) -> Response[models.Lead]:
    """Send POST /api/v2/leads/subsequence/move and give the whole response.

    See `instantly.leads.move_to_subsequence` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/subsequence/move
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "subsequence_id": subsequence_id,
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
