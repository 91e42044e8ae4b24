# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class PausedCampaignSending(Model):
    """Answer to stopping campaign sending from affected accounts.

    Attributes:
        item: The feed item in its new state.
        affected_account_count: Accounts that the recommendation concerns.
        paused_account_count: Accounts whose campaign sending was paused.
        already_paused_account_count: Affected accounts that had been paused before.
        managed_account_count: Managed accounts among those affected; the pause is for self-managed ones only.
        ready_made_account_count: Ready-made accounts among those affected.
        pause_sending_campaigns_until: When campaign sending may start again.
        duration_days: Length of the pause in days.
    """

    item: models.DeliverabilityFeedItem
    affected_account_count: int
    paused_account_count: int
    already_paused_account_count: int
    managed_account_count: int
    ready_made_account_count: int
    pause_sending_campaigns_until: datetime.datetime
    duration_days: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "item": decoding.model(models.DeliverabilityFeedItem),
        "pause_sending_campaigns_until": decoding.date_time,
    }
