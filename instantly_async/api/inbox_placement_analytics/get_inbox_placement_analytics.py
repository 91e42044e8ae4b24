# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_analytics.get: GET /api/v2/inbox-placement-analytics/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.inbox_placement_analytics import InboxPlacementAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxPlacementAnalytics",
    name="inbox_placement_analytics.get",
    method="GET",
    path="/api/v2/inbox-placement-analytics/{id}",
    scopes=(
        "inbox_placement_analytics:read",  # or
        "inbox_placement_analytics:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], InboxPlacementAnalytics] = decoding.object_of(InboxPlacementAnalytics)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[InboxPlacementAnalytics]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> InboxPlacementAnalytics:
    """Get the placement result of one e-mail.

    Args:
        id: ID of the inbox placement analytics. A UUID.

    Returns:
        The placement result.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-analytics/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
