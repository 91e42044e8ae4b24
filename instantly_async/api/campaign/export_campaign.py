# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.export`: POST /api/v2/campaigns/{id}/export.

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
from ..._core.types import Response

OPERATION = Operation(
    id="exportCampaign",
    name="campaigns.export",
    method="POST",
    path="/api/v2/campaigns/{id}/export",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.Campaign] = decoding.object_of(models.Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Campaign]:
    """Send POST /api/v2/campaigns/{id}/export and give the whole response.

    See `instantly.campaigns.export` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/export
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
