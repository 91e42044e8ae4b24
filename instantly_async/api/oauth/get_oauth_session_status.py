# Generated from openapi.yaml by `make generate`; edits here are lost.
"""oauth.get_session_status: GET /api/v2/oauth/session/status/{sessionId}"""

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
    """GET /api/v2/oauth/session/status/{sessionId}. See `instantly.oauth.get_session_status`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "sessionId": session_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
