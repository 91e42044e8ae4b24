# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.mark_thread_as_read`: POST /api/v2/emails/threads/{thread_id}/mark-as-read.

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
    id="markThreadAsRead",
    name="emails.mark_thread_as_read",
    method="POST",
    path="/api/v2/emails/threads/{thread_id}/mark-as-read",
    scopes=(
        "emails:update",  # or
        "emails:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Success] = decoding.object_of(models.Success)


async def asyncio_detailed(
    thread_id: str,
    *,
    client: Caller,
) -> Response[models.Success]:
    """Send POST /api/v2/emails/threads/{thread_id}/mark-as-read and give the whole response.

    See `instantly.emails.mark_thread_as_read` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
    Source: POST /api/v2/emails/threads/{thread_id}/mark-as-read
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "thread_id": thread_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
