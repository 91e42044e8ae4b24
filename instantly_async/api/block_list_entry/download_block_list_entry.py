# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.download`: GET /api/v2/block-lists-entries/download.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="downloadBlockListEntry",
    name="block_list_entries.download",
    method="GET",
    path="/api/v2/block-lists-entries/download",
    scopes=(
        "block_list_entries:read",  # or
        "block_list_entries:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], str] = decoding.text


async def asyncio_detailed(
    *,
    client: Caller,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[str]:
    """Send GET /api/v2/block-lists-entries/download and give the whole response.

    See `instantly.block_list_entries.download` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries/download
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
