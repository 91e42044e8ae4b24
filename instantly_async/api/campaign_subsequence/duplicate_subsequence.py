# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.duplicate: POST /api/v2/subsequences/{id}/duplicate"""

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
    """POST /api/v2/subsequences/{id}/duplicate. See `instantly.subsequences.duplicate`."""
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
