# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.pause`: POST /api/v2/accounts/{email}/pause.

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
    id="pauseAccount",
    name="accounts.pause",
    method="POST",
    path="/api/v2/accounts/{email}/pause",
    scopes=(
        "accounts:update",  # or
        "accounts:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Account] = decoding.object_of(models.Account)


async def asyncio_detailed(
    email: str,
    *,
    client: Caller,
) -> Response[models.Account]:
    """Send POST /api/v2/accounts/{email}/pause and give the whole response.

    See `instantly.accounts.pause` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/accounts/{email}/pause
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
