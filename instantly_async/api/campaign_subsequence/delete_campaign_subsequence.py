# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.delete: DELETE /api/v2/subsequences/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteCampaignSubsequence",
    name="subsequences.delete",
    method="DELETE",
    path="/api/v2/subsequences/{id}",
    scopes=(
        "subsequences:delete",  # or
        "subsequences:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.CampaignSubsequence] = decoding.object_of(models.CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.CampaignSubsequence]:
    """DELETE /api/v2/subsequences/{id}. See `instantly.subsequences.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
