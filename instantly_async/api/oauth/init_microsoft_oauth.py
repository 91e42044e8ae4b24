# Generated from openapi.yaml by `make generate`; edits here are lost.
"""oauth.init_microsoft: POST /api/v2/oauth/microsoft/init"""

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
    """POST /api/v2/oauth/microsoft/init. See `instantly.oauth.init_microsoft`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
