# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.bulk_delete: POST /api/v2/block-lists-entries/bulk-delete"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.block_list_entry import BlockListEntry

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deletebulkBlockListEntry",
    name="block_list_entries.bulk_delete",
    method="POST",
    path="/api/v2/block-lists-entries/bulk-delete",
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
    ids: Sequence[str],
) -> Response[list[BlockListEntry]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "ids": ids,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    ids: Sequence[str],
) -> list[BlockListEntry]:
    """Delete several block list entries by ID.

    Args:
        ids: IDs of the entries to delete. 1 to 1000 items.

    Returns:
        The deleted entries.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
    Source: POST /api/v2/block-lists-entries/bulk-delete
    """
    response = await asyncio_detailed(
        client=client,
        ids=ids,
    )
    return response.parsed
