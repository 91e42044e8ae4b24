# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.duplicate`: POST /api/v2/campaigns/{id}/duplicate.

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
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="duplicate",
    name="campaigns.duplicate",
    method="POST",
    path="/api/v2/campaigns/{id}/duplicate",
    scopes=(
        "campaigns:create",  # or
        "campaigns:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Campaign] = decoding.object_of(models.Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
) -> Response[models.Campaign]:
    """Send POST /api/v2/campaigns/{id}/duplicate and give the whole response.

    See `instantly.campaigns.duplicate` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/duplicate
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
