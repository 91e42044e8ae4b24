# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.add_variables: POST /api/v2/campaigns/{id}/variables"""

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
    """POST /api/v2/campaigns/{id}/variables. See `instantly.campaigns.add_variables`."""
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
