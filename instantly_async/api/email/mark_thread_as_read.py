# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.mark_thread_as_read: POST /api/v2/emails/threads/{thread_id}/mark-as-read"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.success import Success

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], Success] = decoding.object_of(Success)


async def asyncio_detailed(
    thread_id: str,
    *,
    client: InstantlyClient,
) -> Response[Success]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "thread_id": thread_id,
        },
    )


async def asyncio(
    thread_id: str,
    *,
    client: InstantlyClient,
) -> Success:
    """Mark every e-mail of a thread as read.

    Args:
        thread_id: Value of `Email.thread_id`, an opaque text that is no UUID.

    Returns:
        Whether the thread was marked.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
    Source: POST /api/v2/emails/threads/{thread_id}/mark-as-read
    """
    response = await asyncio_detailed(
        thread_id,
        client=client,
    )
    return response.parsed
