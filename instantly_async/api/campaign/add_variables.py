# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.add_variables`: POST /api/v2/campaigns/{id}/variables.

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
    id="addVariables",
    name="campaigns.add_variables",
    method="POST",
    path="/api/v2/campaigns/{id}/variables",
    scopes=(
        "campaigns:update",  # or
        "campaigns:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("variables", "body", form="list"),),
)
_decode: Callable[[Any], models.Campaign] = decoding.object_of(models.Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    variables: Sequence[str],
) -> Response[models.Campaign]:
    """Send POST /api/v2/campaigns/{id}/variables and give the whole response.

    See `instantly.campaigns.add_variables` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/variables
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "variables": variables,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
