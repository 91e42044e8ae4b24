# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `oauth.get_session_status`: GET /api/v2/oauth/session/status/{sessionId}.

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
    id="getOAuthSessionStatus",
    name="oauth.get_session_status",
    method="GET",
    path="/api/v2/oauth/session/status/{sessionId}",
    retry_safe=False,
)
_decode: Callable[[Any], models.OAuthSessionStatus] = decoding.object_of(models.OAuthSessionStatus)


async def asyncio_detailed(
    session_id: str,
    *,
    client: Caller,
) -> Response[models.OAuthSessionStatus]:
    """Send GET /api/v2/oauth/session/status/{sessionId} and give the whole response.

    See `instantly.oauth.get_session_status` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/oauth/session/status/{sessionId}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "sessionId": session_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
