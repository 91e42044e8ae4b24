# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.get_sending_status: GET /api/v2/campaigns/{id}/sending-status"""

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
    id="getCampaignSendingStatus",
    name="campaigns.get_sending_status",
    method="GET",
    path="/api/v2/campaigns/{id}/sending-status",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
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
    """Find out why a campaign sends nothing, or less than expected.

    Outside the campaign's schedule parts of `diagnostics` can be absent; only `campaign_id`, `last_updated`,
    `status` and `issue_tracking` are always there. Both parts of the answer are `null` when nothing is known.

    Args:
        id: Campaign to look at. A UUID.
        with_ai_summary: Fill `ai_summary` with an explanation written by AI. The API takes False when left
            out.

    Returns:
        The diagnostics and a readable summary.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns/{id}/sending-status
    """
    response = await asyncio_detailed(
        id,
        client=client,
        with_ai_summary=with_ai_summary,
    )
    return response.parsed
