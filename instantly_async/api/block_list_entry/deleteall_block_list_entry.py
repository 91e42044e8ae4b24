# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.delete_all: DELETE /api/v2/block-lists-entries"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.block_list_entry import BlockListEntry

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteallBlockListEntry",
    name="block_list_entries.delete_all",
    method="DELETE",
    path="/api/v2/block-lists-entries",
    scopes=(
        "block_list_entries:delete",  # or
        "block_list_entries:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], list[BlockListEntry]] = decoding.list_of(decoding.model(BlockListEntry))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[BlockListEntry]]:
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
) -> list[BlockListEntry]:
    """Delete all block list entries, or those that match a filter.

    Without `domains_only` and `search` the whole block list is emptied.

    Args:
        domains_only: Delete only entries that block a whole domain.
        search: Delete only entries whose value matches this text.

    Returns:
        The deleted entries.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/block-lists-entries
    """
    response = await asyncio_detailed(
        client=client,
        domains_only=domains_only,
        search=search,
    )
    return response.parsed
