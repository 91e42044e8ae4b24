# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.search_by_contact`: GET /api/v2/campaigns/search-by-contact.

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
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.CampaignMatches] = decoding.object_of(models.CampaignMatches)


async def asyncio_detailed(
    *,
    client: Caller,
    search: str | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> Response[models.CampaignMatches]:
    """Send GET /api/v2/campaigns/search-by-contact and give the whole response.

    See `instantly.campaigns.search_by_contact` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns/search-by-contact
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "search": search,
            "sort_column": sort_column,
            "sort_order": sort_order,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
