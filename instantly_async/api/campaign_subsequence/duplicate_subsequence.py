# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `subsequences.duplicate`: POST /api/v2/subsequences/{id}/duplicate.

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
    id="duplicateSubsequence",
    name="subsequences.duplicate",
    method="POST",
    path="/api/v2/subsequences/{id}/duplicate",
    scopes=(
        "subsequences:create",  # or
        "subsequences:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.CampaignSubsequence] = decoding.object_of(models.CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    parent_campaign: str,
    name: str | Unset = UNSET,
) -> Response[models.CampaignSubsequence]:
    """Send POST /api/v2/subsequences/{id}/duplicate and give the whole response.

    See `instantly.subsequences.duplicate` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
    Source: POST /api/v2/subsequences/{id}/duplicate
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "parent_campaign": parent_campaign,
            "name": name,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
