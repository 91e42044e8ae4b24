# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.count_unread: GET /api/v2/emails/unread/count"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.unread_count import UnreadCount

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], UnreadCount] = decoding.object_of(UnreadCount)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[UnreadCount]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> UnreadCount:
    """Count the unread e-mails.

    Returns:
        The number of unread e-mails.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
    Source: GET /api/v2/emails/unread/count
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
