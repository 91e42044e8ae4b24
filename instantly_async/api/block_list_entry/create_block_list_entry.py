# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.create`: POST /api/v2/block-lists-entries.

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
from ..._core.types import Response

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
_decode: Callable[[Any], models.BlockListEntry] = decoding.object_of(models.BlockListEntry)


async def asyncio_detailed(
    *,
    client: Caller,
    bl_value: str,
) -> Response[models.BlockListEntry]:
    """Send POST /api/v2/block-lists-entries and give the whole response.

    See `instantly.block_list_entries.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
    Source: POST /api/v2/block-lists-entries
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "bl_value": bl_value,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
