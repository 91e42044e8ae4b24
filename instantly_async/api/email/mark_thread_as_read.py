# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.mark_thread_as_read: POST /api/v2/emails/threads/{thread_id}/mark-as-read"""

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
    """POST /api/v2/emails/threads/{thread_id}/mark-as-read. See `instantly.emails.mark_thread_as_read`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "thread_id": thread_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
