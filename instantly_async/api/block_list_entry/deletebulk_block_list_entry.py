# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.bulk_delete`: POST /api/v2/block-lists-entries/bulk-delete.

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
    arguments=(Argument("ids", "body", form="list", least=1, most=1000),),
)
_decode: Callable[[Any], list[models.BlockListEntry]] = decoding.list_of(decoding.model(models.BlockListEntry))


async def asyncio_detailed(
    *,
    client: Caller,
    ids: Sequence[str],
) -> Response[list[models.BlockListEntry]]:
    """Send POST /api/v2/block-lists-entries/bulk-delete and give the whole response.

    See `instantly.block_list_entries.bulk_delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
    Source: POST /api/v2/block-lists-entries/bulk-delete
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "ids": ids,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
