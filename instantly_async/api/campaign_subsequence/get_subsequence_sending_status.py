# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.get_sending_status: GET /api/v2/subsequences/{id}/sending-status"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.sending_status import SendingStatus

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getSubsequenceSendingStatus",
    name="subsequences.get_sending_status",
    method="GET",
    path="/api/v2/subsequences/{id}/sending-status",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], SendingStatus] = decoding.object_of(SendingStatus)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    with_ai_summary: bool | Unset = UNSET,
) -> Response[SendingStatus]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "with_ai_summary": with_ai_summary,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    with_ai_summary: bool | Unset = UNSET,
) -> SendingStatus:
    """Find out why a subsequence sends slowly or not at all.

    Outside the campaign's schedule some parts of the diagnosis can be absent; `campaign_id`,
    `subsequence_id`, `last_updated`, `status` and `issue_tracking` are always there.

    Args:
        id: ID of the campaign subsequence. A UUID.
        with_ai_summary: Whether to add a summary written by AI. The API takes False when left out.

    Returns:
        The diagnosis and a readable summary, both `null` when there is no data.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/{id}/sending-status
    """
    response = await asyncio_detailed(
        id,
        client=client,
        with_ai_summary=with_ai_summary,
    )
    return response.parsed
