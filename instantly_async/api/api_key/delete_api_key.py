# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `api_keys.delete`: DELETE /api/v2/api-keys/{id}.

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
    id="deleteAPIKey",
    name="api_keys.delete",
    method="DELETE",
    path="/api/v2/api-keys/{id}",
    scopes=(
        "api_keys:delete",  # or
        "api_keys:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.APIKey] = decoding.object_of(models.APIKey)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.APIKey]:
    """Send DELETE /api/v2/api-keys/{id} and give the whole response.

    See `instantly.api_keys.delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `api_keys:delete` or `api_keys:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/api-keys/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
