# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.bulk_create`: POST /api/v2/block-lists-entries/bulk-create.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import Response

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
    arguments=(Argument("bl_values", "body", form="list", least=1, most=1000),),
)
_decode: Callable[[Any], models.BulkCreateBlockListResult] = decoding.object_of(models.BulkCreateBlockListResult)


async def asyncio_detailed(
    *,
    client: Caller,
    bl_values: Sequence[str],
) -> Response[models.BulkCreateBlockListResult]:
    """Send POST /api/v2/block-lists-entries/bulk-create and give the whole response.

    See `instantly.block_list_entries.bulk_create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
    Source: POST /api/v2/block-lists-entries/bulk-create
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "bl_values": bl_values,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
