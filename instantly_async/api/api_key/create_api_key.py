# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `api_keys.create`: POST /api/v2/api-keys.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import Response

OPERATION = Operation(
    id="createAPIKey",
    name="api_keys.create",
    method="POST",
    path="/api/v2/api-keys",
    scopes=(
        "api_keys:create",  # or
        "api_keys:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("scopes", "body", form="list"),),
)
_decode: Callable[[Any], models.APIKey] = decoding.object_of(models.APIKey)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    scopes: Sequence[models.APIKeyScope | str],
) -> Response[models.APIKey]:
    """Send POST /api/v2/api-keys and give the whole response.

    See `instantly.api_keys.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `api_keys:create` or `api_keys:all` or `all:create` or `all:all`.
    Source: POST /api/v2/api-keys
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "scopes": scopes,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
