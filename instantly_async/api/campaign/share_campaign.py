# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.share: POST /api/v2/campaigns/{id}/share"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="shareCampaign",
    name="campaigns.share",
    method="POST",
    path="/api/v2/campaigns/{id}/share",
    retry_safe=False,
)
_decode: Callable[[Any], None] = decoding.nothing


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[None]:
    """POST /api/v2/campaigns/{id}/share. See `instantly.campaigns.share`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
