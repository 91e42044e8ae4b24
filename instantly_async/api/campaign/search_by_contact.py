# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.search_by_contact: GET /api/v2/campaigns/search-by-contact"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_matches import CampaignMatches

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="searchByContact",
    name="campaigns.search_by_contact",
    method="GET",
    path="/api/v2/campaigns/search-by-contact",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], CampaignMatches] = decoding.object_of(CampaignMatches)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    search: str | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> Response[CampaignMatches]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "search": search,
            "sort_column": sort_column,
            "sort_order": sort_order,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    search: str | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> CampaignMatches:
    """Find the campaigns that contain a lead, by the lead's e-mail address.

    The answer is not paged.

    Args:
        search: E-mail address of the lead.
        sort_column: Campaign column to sort by. The API takes 'timestamp_created' when left out.
        sort_order: Direction of sorting, `asc` or `desc`. The API takes 'asc' when left out.

    Returns:
        The campaigns found.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns/search-by-contact
    """
    response = await asyncio_detailed(
        client=client,
        search=search,
        sort_column=sort_column,
        sort_order=sort_order,
    )
    return response.parsed
