# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.count_launched: GET /api/v2/campaigns/count-launched"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="countLaunched",
    name="campaigns.count_launched",
    method="GET",
    path="/api/v2/campaigns/count-launched",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.LaunchedCount] = decoding.object_of(models.LaunchedCount)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.LaunchedCount]:
    """GET /api/v2/campaigns/count-launched. See `instantly.campaigns.count_launched`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
