# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.update`: PATCH /api/v2/block-lists-entries/{id}.

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
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.BlockListEntry] = decoding.object_of(models.BlockListEntry)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    bl_value: str | Unset = UNSET,
) -> Response[models.BlockListEntry]:
    """Send PATCH /api/v2/block-lists-entries/{id} and give the whole response.

    See `instantly.block_list_entries.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:update` or `block_list_entries:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/block-lists-entries/{id}
    """
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


asyncio: Final = parsed(asyncio_detailed)
