# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_reports.get`: GET /api/v2/inbox-placement-reports/{id}.

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
    id="getInboxPlacementBlacklistAndSpamAssassinReport",
    name="inbox_placement_reports.get",
    method="GET",
    path="/api/v2/inbox-placement-reports/{id}",
    scopes=(
        "inbox_placement_reports:read",  # or
        "inbox_placement_reports:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.InboxPlacementBlacklistAndSpamAssassinReport] = decoding.object_of(
    models.InboxPlacementBlacklistAndSpamAssassinReport
)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.InboxPlacementBlacklistAndSpamAssassinReport]:
    """Send GET /api/v2/inbox-placement-reports/{id} and give the whole response.

    See `instantly.inbox_placement_reports.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-reports/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
