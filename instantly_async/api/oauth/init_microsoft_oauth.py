# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `oauth.init_microsoft`: POST /api/v2/oauth/microsoft/init.

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
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response

OPERATION = Operation(
    id="initMicrosoftOAuth",
    name="oauth.init_microsoft",
    method="POST",
    path="/api/v2/oauth/microsoft/init",
    rate_limits=(
        RateLimit(calls=75, seconds=60),
        RateLimit(calls=150, seconds=60, per="ip"),
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.OAuthSession] = decoding.object_of(models.OAuthSession)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.OAuthSession]:
    """Send POST /api/v2/oauth/microsoft/init and give the whole response.

    See `instantly.oauth.init_microsoft` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Rate limit: 75 calls in 1 minute and 150 calls in 1 minute per IP address.
    Source: POST /api/v2/oauth/microsoft/init
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
