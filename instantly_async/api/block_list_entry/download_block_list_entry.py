# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.download: GET /api/v2/block-lists-entries/download"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="downloadBlockListEntry",
    name="block_list_entries.download",
    method="GET",
    path="/api/v2/block-lists-entries/download",
    scopes=(
        "block_list_entries:read",  # or
        "block_list_entries:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], str] = decoding.text


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[str]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "domains_only": domains_only,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> str:
    """Download the block list as CSV.

    Args:
        domains_only: Keep only entries that block a whole domain.
        search: Text to look for in the blocked values.

    Returns:
        The entries as CSV text.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries/download
    """
    response = await asyncio_detailed(
        client=client,
        domains_only=domains_only,
        search=search,
    )
    return response.parsed
