# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.duplicate: POST /api/v2/campaigns/{id}/duplicate"""

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
    """POST /api/v2/campaigns/{id}/duplicate. See `instantly.campaigns.duplicate`."""
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
