# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.create: POST /api/v2/subsequences"""

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
    id="createCampaignSubsequence",
    name="subsequences.create",
    method="POST",
    path="/api/v2/subsequences",
    scopes=(
        "subsequences:create",  # or
        "subsequences:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], CampaignSubsequence] = decoding.object_of(CampaignSubsequence)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    parent_campaign: str,
    name: str,
    conditions: SubsequenceConditions | Mapping[str, Any],
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
        body={
            "parent_campaign": parent_campaign,
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
    *,
    client: InstantlyClient,
    parent_campaign: str,
    name: str,
    conditions: SubsequenceConditions | Mapping[str, Any],
    subsequence_schedule: CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
    auto_variant_select: AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    daily_limit_mode: DailyLimitMode | str | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    ignore_account_daily_limit: bool | Unset = UNSET,
) -> CampaignSubsequence:
    """Create a subsequence of a campaign.

    Args:
        parent_campaign: Campaign whose leads can enter the subsequence. A UUID.
        name:
        conditions: What makes a lead of the parent campaign enter the subsequence.
        subsequence_schedule: When the subsequence may send; the schedule of the parent campaign is taken over
            when this is left out.
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
        The new subsequence.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
    Source: POST /api/v2/subsequences
    """
    response = await asyncio_detailed(
        client=client,
        parent_campaign=parent_campaign,
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
