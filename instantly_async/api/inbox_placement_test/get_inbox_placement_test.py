# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.get: GET /api/v2/inbox-placement-tests/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getInboxPlacementTest",
    name="inbox_placement_tests.get",
    method="GET",
    path="/api/v2/inbox-placement-tests/{id}",
    scopes=(
        "inbox_placement_tests:read",  # or
        "inbox_placement_tests:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.InboxPlacementTestDetails] = decoding.object_of(models.InboxPlacementTestDetails)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    with_metadata: bool | Unset = UNSET,
) -> Response[models.InboxPlacementTestDetails]:
    """GET /api/v2/inbox-placement-tests/{id}. See `instantly.inbox_placement_tests.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "with_metadata": with_metadata,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
