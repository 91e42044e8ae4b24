# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.create: POST /api/v2/block-lists-entries"""

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
    id="createBlockListEntry",
    name="block_list_entries.create",
    method="POST",
    path="/api/v2/block-lists-entries",
    scopes=(
        "block_list_entries:create",  # or
        "block_list_entries:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], BlockListEntry] = decoding.object_of(BlockListEntry)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    bl_value: str,
) -> Response[BlockListEntry]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "bl_value": bl_value,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    bl_value: str,
) -> BlockListEntry:
    """Block an e-mail address or a domain.

    To add many entries in one call, see `createblukBlockListEntry`.

    Args:
        bl_value: E-mail address or domain to block.

    Returns:
        The new entry.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
    Source: POST /api/v2/block-lists-entries
    """
    response = await asyncio_detailed(
        client=client,
        bl_value=bl_value,
    )
    return response.parsed
