# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.count_launched: GET /api/v2/campaigns/count-launched"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.launched_count import LaunchedCount

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="countLaunched",
    name="campaigns.count_launched",
    method="GET",
    path="/api/v2/campaigns/count-launched",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LaunchedCount] = decoding.object_of(LaunchedCount)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[LaunchedCount]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> LaunchedCount:
    """Count the campaigns that have been launched.

    Returns:
        The number of launched campaigns.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns/count-launched
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
