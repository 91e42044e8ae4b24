# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `custom_tags.get`: GET /api/v2/custom-tags/{id}.

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
    id="getCustomTag",
    name="custom_tags.get",
    method="GET",
    path="/api/v2/custom-tags/{id}",
    scopes=(
        "custom_tags:read",  # or
        "custom_tags:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.CustomTag] = decoding.object_of(models.CustomTag)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.CustomTag]:
    """Send GET /api/v2/custom-tags/{id} and give the whole response.

    See `instantly.custom_tags.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `custom_tags:read` or `custom_tags:all` or `all:read` or `all:all`.
    Source: GET /api/v2/custom-tags/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
