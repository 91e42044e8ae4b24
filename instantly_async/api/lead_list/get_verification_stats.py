# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.get_verification_stats: GET /api/v2/lead-lists/{id}/verification-stats"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getVerificationStats",
    name="lead_lists.get_verification_stats",
    method="GET",
    path="/api/v2/lead-lists/{id}/verification-stats",
    retry_safe=True,
)
_decode: Callable[[Any], models.VerificationStats] = decoding.object_of(models.VerificationStats)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.VerificationStats]:
    """GET /api/v2/lead-lists/{id}/verification-stats. See `instantly.lead_lists.get_verification_stats`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
