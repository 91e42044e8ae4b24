# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.count_unread: GET /api/v2/emails/unread/count"""

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
    """GET /api/v2/emails/unread/count. See `instantly.emails.count_unread`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
