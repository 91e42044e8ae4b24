# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `subsequences.update`: PATCH /api/v2/subsequences/{id}.

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
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    conditions: models.SubsequenceConditions | Mapping[str, Any] | Unset = UNSET,
    subsequence_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[models.SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
    auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    daily_limit_mode: models.DailyLimitMode | str | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    ignore_account_daily_limit: bool | Unset = UNSET,
) -> Response[models.CampaignSubsequence]:
    """Send PATCH /api/v2/subsequences/{id} and give the whole response.

    See `instantly.subsequences.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `subsequences:update` or `subsequences:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/subsequences/{id}
    """
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


asyncio: Final = parsed(asyncio_detailed)
