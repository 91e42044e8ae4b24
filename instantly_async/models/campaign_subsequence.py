# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CampaignSubsequence(Model):
    """A follow-up sequence that leads of a campaign enter when a condition is met.

    Attributes:
        id: ID of the subsequence. A UUID.
        timestamp_created: When the subsequence was created.
        parent_campaign: Campaign whose leads can enter the subsequence. A UUID.
        workspace: Workspace that owns the subsequence. A UUID.
        status: State of the subsequence.
        timestamp_leads_updated: When leads were last updated.
        name: Name of the subsequence.
        conditions: What makes a lead of the parent campaign enter the subsequence.
        subsequence_schedule: When the subsequence may send; taken over from the parent campaign if it was
            left out at creation.
        sequences: Steps and texts of the e-mails. Only the first array item counts, so put every step into
            it.
        auto_variant_select: Metric (opens, clicks or replies) by which the best variant of each step is
            chosen automatically; `null` turns this off.
        daily_limit_mode: Which daily sending limit applies to the subsequence.
        daily_limit: Most e-mails of the subsequence per day; has effect only while `daily_limit_mode` is
            `custom`.
        ignore_account_daily_limit: Whether the subsequence goes on sending from accounts that have used up
            their own daily limit.
    """

    id: str
    timestamp_created: datetime.datetime
    parent_campaign: str
    workspace: str
    status: models.CampaignStatus
    timestamp_leads_updated: datetime.datetime
    name: str
    conditions: models.SubsequenceConditions
    subsequence_schedule: models.CampaignSchedule | None = LEFT_OUT
    sequences: list[models.SubsequenceSequence] | None = LEFT_OUT
    auto_variant_select: models.AutoVariantSelect | None = LEFT_OUT
    daily_limit_mode: models.DailyLimitMode | None = LEFT_OUT
    daily_limit: int | None = LEFT_OUT
    ignore_account_daily_limit: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "status": decoding.enum(models.CampaignStatus),
        "timestamp_leads_updated": decoding.date_time,
        "conditions": decoding.model(models.SubsequenceConditions),
        "subsequence_schedule": decoding.model(models.CampaignSchedule),
        "sequences": decoding.array(decoding.model(models.SubsequenceSequence)),
        "auto_variant_select": decoding.model(models.AutoVariantSelect),
        "daily_limit_mode": decoding.enum(models.DailyLimitMode),
    }
