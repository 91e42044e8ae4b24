# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.move_to_subsequence: POST /api/v2/leads/subsequence/move"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="moveLeadToSubsequence",
    name="leads.move_to_subsequence",
    method="POST",
    path="/api/v2/leads/subsequence/move",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    *,
    client: Caller,
    subsequence_id: str,
    id: str,
) -> Response[models.Lead]:
    """POST /api/v2/leads/subsequence/move. See `instantly.leads.move_to_subsequence`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "subsequence_id": subsequence_id,
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
