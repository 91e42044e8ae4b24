# Generated from openapi.yaml by `make generate`; edits here are lost.
"""oauth.init_google: POST /api/v2/oauth/google/init"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response
from ...models.oauth_session import OAuthSession

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="initGoogleOAuth",
    name="oauth.init_google",
    method="POST",
    path="/api/v2/oauth/google/init",
    rate_limits=(RateLimit(calls=75, seconds=60),),
    retry_safe=False,
)
_decode: Callable[[Any], OAuthSession] = decoding.object_of(OAuthSession)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[OAuthSession]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> OAuthSession:
    """Start connecting a Google mailbox by OAuth sign-in.

    Send the user to `auth_url` to sign in, and call `getOAuthSessionStatus` repeatedly to learn the outcome.
    Limited to 75 calls a minute per workspace and 150 a minute per IP address, less than the rest of the API
    allows. Answers 503 while Google's sign-in service is down.

    Returns:
        The new sign-in session.

    Raises:
        APIStatusError: RateLimitError (429), ServerError (503).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Rate limit: 75 calls in 1 minute.
    Source: POST /api/v2/oauth/google/init
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
