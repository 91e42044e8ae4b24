# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_reports.get: GET /api/v2/inbox-placement-reports/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.inbox_placement_blacklist_and_spam_assassin_report import InboxPlacementBlacklistAndSpamAssassinReport

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], InboxPlacementBlacklistAndSpamAssassinReport] = decoding.object_of(
    InboxPlacementBlacklistAndSpamAssassinReport
)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[InboxPlacementBlacklistAndSpamAssassinReport]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> InboxPlacementBlacklistAndSpamAssassinReport:
    """Get one blacklist and SpamAssassin report.

    Args:
        id: ID of the inbox placement blacklist and spam assassin report. A UUID.

    Returns:
        The report.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-reports/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
