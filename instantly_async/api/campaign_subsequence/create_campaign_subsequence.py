# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `subsequences.create`: POST /api/v2/subsequences.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

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
    arguments=(
        Argument(
            "subsequence_schedule",
            "body",
            dates=(
                (
                    "start_date",
                    "date",
                ),
                (
                    "end_date",
                    "date",
                ),
            ),
        ),
        Argument("sequences", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.CampaignSubsequence] = decoding.object_of(models.CampaignSubsequence)


async def asyncio_detailed(
    *,
    client: Caller,
    parent_campaign: str,
    name: str,
    conditions: models.SubsequenceConditions | Mapping[str, Any],
    subsequence_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[models.SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
    auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    daily_limit_mode: models.DailyLimitMode | str | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    ignore_account_daily_limit: bool | Unset = UNSET,
) -> Response[models.CampaignSubsequence]:
    """Send POST /api/v2/subsequences and give the whole response.

    See `instantly.subsequences.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
    Source: POST /api/v2/subsequences
    """
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


asyncio: Final = parsed(asyncio_detailed)
