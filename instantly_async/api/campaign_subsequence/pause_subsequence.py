# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.pause: POST /api/v2/subsequences/{id}/pause"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="pauseSubsequence",
    name="subsequences.pause",
    method="POST",
    path="/api/v2/subsequences/{id}/pause",
    scopes=(
        "subsequences:update",  # or
        "subsequences:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.CampaignSubsequence] = decoding.object_of(models.CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.CampaignSubsequence]:
    """POST /api/v2/subsequences/{id}/pause. See `instantly.subsequences.pause`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
