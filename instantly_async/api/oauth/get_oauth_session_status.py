# Generated from openapi.yaml by `make generate`; edits here are lost.
"""oauth.get_session_status: GET /api/v2/oauth/session/status/{sessionId}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.oauth_session_status import OAuthSessionStatus

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getOAuthSessionStatus",
    name="oauth.get_session_status",
    method="GET",
    path="/api/v2/oauth/session/status/{sessionId}",
    retry_safe=True,
)
_decode: Callable[[Any], OAuthSessionStatus] = decoding.object_of(OAuthSessionStatus)


async def asyncio_detailed(
    session_id: str,
    *,
    client: InstantlyClient,
) -> Response[OAuthSessionStatus]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "sessionId": session_id,
        },
    )


async def asyncio(
    session_id: str,
    *,
    client: InstantlyClient,
) -> OAuthSessionStatus:
    """Get the outcome of an OAuth sign-in session.

    Serves sessions of both providers and is meant for polling. A session is valid for 10 minutes after its
    start.

    Args:
        session_id: The `session_id` that starting the sign-in returned.

    Returns:
        The state of the session, with the connected account or the error.

    Raises:
        APIStatusError: an error status that the document does not announce.
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/oauth/session/status/{sessionId}
    """
    response = await asyncio_detailed(
        session_id,
        client=client,
    )
    return response.parsed
