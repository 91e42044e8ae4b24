# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.get: GET /api/v2/lead-lists/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.lead_list import LeadList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getLeadList",
    name="lead_lists.get",
    method="GET",
    path="/api/v2/lead-lists/{id}",
    scopes=(
        "lead_lists:read",  # or
        "lead_lists:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LeadList] = decoding.object_of(LeadList)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[LeadList]:
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
) -> LeadList:
    """Get one lead list.

    Args:
        id: Lead list to get. A UUID.

    Returns:
        The lead list.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-lists/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
