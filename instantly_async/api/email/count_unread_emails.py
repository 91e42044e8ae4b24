# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.count_unread`: GET /api/v2/emails/unread/count.

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
    id="countUnreadEmails",
    name="emails.count_unread",
    method="GET",
    path="/api/v2/emails/unread/count",
    scopes=(
        "emails:read",  # or
        "emails:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.UnreadCount] = decoding.object_of(models.UnreadCount)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.UnreadCount]:
    """Send GET /api/v2/emails/unread/count and give the whole response.

    See `instantly.emails.count_unread` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
    Source: GET /api/v2/emails/unread/count
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
