# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.update: PATCH /api/v2/subsequences/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_subsequence import CampaignSubsequence

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.auto_variant_select import AutoVariantSelect
    from ...models.campaign_schedule import CampaignSchedule
    from ...models.daily_limit_mode import DailyLimitMode
    from ...models.subsequence_conditions import SubsequenceConditions
    from ...models.subsequence_sequence import SubsequenceSequence

OPERATION = Operation(
    id="patchCampaignSubsequence",
    name="subsequences.update",
    method="PATCH",
    path="/api/v2/subsequences/{id}",
    scopes=(
        "subsequences:update",  # or
        "subsequences:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], CampaignSubsequence] = decoding.object_of(CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    conditions: SubsequenceConditions | Mapping[str, Any] | Unset = UNSET,
    subsequence_schedule: CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
    auto_variant_select: AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    daily_limit_mode: DailyLimitMode | str | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    ignore_account_daily_limit: bool | Unset = UNSET,
) -> Response[CampaignSubsequence]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "conditions": conditions,
            "subsequence_schedule": subsequence_schedule,
            "sequences": sequences,
            "auto_variant_select": auto_variant_select,
            "daily_limit_mode": daily_limit_mode,
            "daily_limit": daily_limit,
            "ignore_account_daily_limit": ignore_account_daily_limit,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    conditions: SubsequenceConditions | Mapping[str, Any] | Unset = UNSET,
    subsequence_schedule: CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
    auto_variant_select: AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    daily_limit_mode: DailyLimitMode | str | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    ignore_account_daily_limit: bool | Unset = UNSET,
) -> CampaignSubsequence:
    """Change a subsequence.

    Args:
        id: ID of the campaign subsequence. A UUID.
        name:
        conditions: What makes a lead of the parent campaign enter the subsequence.
        subsequence_schedule: When the subsequence may send.
        sequences: Steps and texts of the e-mails. Only the first array item counts, so put every step into
            it.
        auto_variant_select: Metric (opens, clicks or replies) by which the best variant of each step is
            chosen automatically; `null` turns this off.
        daily_limit_mode: Which daily sending limit applies to the subsequence.
        daily_limit: Most e-mails of the subsequence per day; has effect only while `daily_limit_mode` is
            `custom`.
        ignore_account_daily_limit: Whether the subsequence goes on sending from accounts that have used up
            their own daily limit.

    Returns:
        The changed subsequence.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:update` or `subsequences:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/subsequences/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        conditions=conditions,
        subsequence_schedule=subsequence_schedule,
        sequences=sequences,
        auto_variant_select=auto_variant_select,
        daily_limit_mode=daily_limit_mode,
        daily_limit=daily_limit,
        ignore_account_daily_limit=ignore_account_daily_limit,
    )
    return response.parsed
