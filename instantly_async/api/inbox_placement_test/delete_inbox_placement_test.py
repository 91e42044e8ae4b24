# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.delete: DELETE /api/v2/inbox-placement-tests/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteInboxPlacementTest",
    name="inbox_placement_tests.delete",
    method="DELETE",
    path="/api/v2/inbox-placement-tests/{id}",
    scopes=(
        "inbox_placement_tests:delete",  # or
        "inbox_placement_tests:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.InboxPlacementTest] = decoding.object_of(models.InboxPlacementTest)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.InboxPlacementTest]:
    """DELETE /api/v2/inbox-placement-tests/{id}. See `instantly.inbox_placement_tests.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
