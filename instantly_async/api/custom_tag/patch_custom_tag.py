# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `custom_tags.update`: PATCH /api/v2/custom-tags/{id}.

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
    id="patchCustomTag",
    name="custom_tags.update",
    method="PATCH",
    path="/api/v2/custom-tags/{id}",
    scopes=(
        "custom_tags:update",  # or
        "custom_tags:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("label", "body", least=1),),
)
_decode: Callable[[Any], models.CustomTag] = decoding.object_of(models.CustomTag)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    label: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
) -> Response[models.CustomTag]:
    """Send PATCH /api/v2/custom-tags/{id} and give the whole response.

    See `instantly.custom_tags.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `custom_tags:update` or `custom_tags:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/custom-tags/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "label": label,
            "description": description,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
