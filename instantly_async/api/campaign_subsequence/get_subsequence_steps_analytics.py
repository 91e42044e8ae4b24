# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.get_steps_analytics: GET /api/v2/subsequences/{id}/analytics/steps"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.subsequence_steps_analytics import SubsequenceStepsAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getSubsequenceStepsAnalytics",
    name="subsequences.get_steps_analytics",
    method="GET",
    path="/api/v2/subsequences/{id}/analytics/steps",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[SubsequenceStepsAnalytics]] = decoding.list_of(decoding.model(SubsequenceStepsAnalytics))


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[list[SubsequenceStepsAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "start_date": start_date,
            "end_date": end_date,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> list[SubsequenceStepsAnalytics]:
    """Get the engagement of a subsequence by step and variant.

    Activity of the parent campaign and of its other subsequences is not counted.

    Args:
        id: Subsequence to evaluate. A UUID.
        start_date: First day to count, as a date (`YYYY-MM-DD`) or as an ISO 8601 timestamp, of which only
            the UTC date matters.
        end_date: Last day to count (included), as a date (`YYYY-MM-DD`) or as an ISO 8601 timestamp, of which
            only the UTC date matters.

    Returns:
        Metrics, one item per step and variant.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            PermissionDeniedError (403), NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/{id}/analytics/steps
    """
    response = await asyncio_detailed(
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
    )
    return response.parsed
