# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.delete: DELETE /api/v2/campaigns/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteCampaign",
    name="campaigns.delete",
    method="DELETE",
    path="/api/v2/campaigns/{id}",
    scopes=(
        "campaigns:delete",  # or
        "campaigns:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Campaign] = decoding.object_of(models.Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Campaign]:
    """DELETE /api/v2/campaigns/{id}. See `instantly.campaigns.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
