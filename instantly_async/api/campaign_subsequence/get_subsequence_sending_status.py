# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `subsequences.get_sending_status`: GET /api/v2/subsequences/{id}/sending-status.

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
    id="getSubsequenceSendingStatus",
    name="subsequences.get_sending_status",
    method="GET",
    path="/api/v2/subsequences/{id}/sending-status",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.SendingStatus] = decoding.object_of(models.SendingStatus)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    with_ai_summary: bool | Unset = UNSET,
) -> Response[models.SendingStatus]:
    """Send GET /api/v2/subsequences/{id}/sending-status and give the whole response.

    See `instantly.subsequences.get_sending_status` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/{id}/sending-status
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "with_ai_summary": with_ai_summary,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
