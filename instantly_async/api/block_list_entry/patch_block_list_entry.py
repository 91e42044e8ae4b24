# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.update: PATCH /api/v2/block-lists-entries/{id}"""

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
    id="patchBlockListEntry",
    name="block_list_entries.update",
    method="PATCH",
    path="/api/v2/block-lists-entries/{id}",
    scopes=(
        "block_list_entries:update",  # or
        "block_list_entries:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], BlockListEntry] = decoding.object_of(BlockListEntry)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    bl_value: str | Unset = UNSET,
) -> Response[BlockListEntry]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "bl_value": bl_value,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    bl_value: str | Unset = UNSET,
) -> BlockListEntry:
    """Change the address or domain that an entry blocks.

    Args:
        id: Entry to change. A UUID.
        bl_value: E-mail address or domain to block from now on.

    Returns:
        The entry after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:update` or `block_list_entries:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/block-lists-entries/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        bl_value=bl_value,
    )
    return response.parsed
