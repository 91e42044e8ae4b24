# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `custom_tags.create`: POST /api/v2/custom-tags.

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
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createCustomTag",
    name="custom_tags.create",
    method="POST",
    path="/api/v2/custom-tags",
    scopes=(
        "custom_tags:create",  # or
        "custom_tags:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("label", "body", least=1),),
)
_decode: Callable[[Any], models.CustomTag] = decoding.object_of(models.CustomTag)


async def asyncio_detailed(
    *,
    client: Caller,
    label: str,
    description: str | None | Unset = UNSET,
) -> Response[models.CustomTag]:
    """Send POST /api/v2/custom-tags and give the whole response.

    See `instantly.custom_tags.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `custom_tags:create` or `custom_tags:all` or `all:create` or `all:all`.
    Source: POST /api/v2/custom-tags
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "label": label,
            "description": description,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
