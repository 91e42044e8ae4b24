# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.delete_all: DELETE /api/v2/block-lists-entries"""

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
    """DELETE /api/v2/block-lists-entries. See `instantly.block_list_entries.delete_all`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "domains_only": domains_only,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
