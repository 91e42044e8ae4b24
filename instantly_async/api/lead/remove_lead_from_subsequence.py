# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.remove_from_subsequence`: POST /api/v2/leads/subsequence/remove.

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
    id="removeLeadFromSubsequence",
    name="leads.remove_from_subsequence",
    method="POST",
    path="/api/v2/leads/subsequence/remove",
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
    id: str,
) -> Response[models.Lead]:
    """Send POST /api/v2/leads/subsequence/remove and give the whole response.

    See `instantly.leads.remove_from_subsequence` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/subsequence/remove
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
