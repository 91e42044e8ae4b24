# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.get: GET /api/v2/block-lists-entries/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.block_list_entry import BlockListEntry

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getBlockListEntry",
    name="block_list_entries.get",
    method="GET",
    path="/api/v2/block-lists-entries/{id}",
    scopes=(
        "block_list_entries:read",  # or
        "block_list_entries:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], BlockListEntry] = decoding.object_of(BlockListEntry)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[BlockListEntry]:
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
) -> BlockListEntry:
    """Get one block list entry.

    Args:
        id: Entry to get. A UUID.

    Returns:
        The entry.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
