# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.delete_all`: DELETE /api/v2/block-lists-entries.

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
_decode: Callable[[Any], list[models.BlockListEntry]] = decoding.list_of(decoding.model(models.BlockListEntry))


async def asyncio_detailed(
    *,
    client: Caller,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[models.BlockListEntry]]:
    """Send DELETE /api/v2/block-lists-entries and give the whole response.

    See `instantly.block_list_entries.delete_all` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/block-lists-entries
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "domains_only": domains_only,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
