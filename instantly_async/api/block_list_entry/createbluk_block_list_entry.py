# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.bulk_create: POST /api/v2/block-lists-entries/bulk-create"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.bulk_create_block_list_result import BulkCreateBlockListResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="createblukBlockListEntry",
    name="block_list_entries.bulk_create",
    method="POST",
    path="/api/v2/block-lists-entries/bulk-create",
    scopes=(
        "block_list_entries:create",  # or
        "block_list_entries:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], BulkCreateBlockListResult] = decoding.object_of(BulkCreateBlockListResult)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    bl_values: Sequence[str],
) -> Response[BulkCreateBlockListResult]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "bl_values": bl_values,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    bl_values: Sequence[str],
) -> BulkCreateBlockListResult:
    """Block several e-mail addresses and domains at once.

    Args:
        bl_values: E-mail addresses and domains to block. 1 to 1000 items.

    Returns:
        The new entries, with counts of valid and invalid values.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
    Source: POST /api/v2/block-lists-entries/bulk-create
    """
    response = await asyncio_detailed(
        client=client,
        bl_values=bl_values,
    )
    return response.parsed
