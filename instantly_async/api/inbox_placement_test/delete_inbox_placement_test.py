# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_tests.delete`: DELETE /api/v2/inbox-placement-tests/{id}.

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
    """Send DELETE /api/v2/inbox-placement-tests/{id} and give the whole response.

    See `instantly.inbox_placement_tests.delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_tests:delete` or `inbox_placement_tests:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/inbox-placement-tests/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
