# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AccountCampaignMapping(Model):
    """A campaign that uses a given sending account.

    Attributes:
        campaign_id: Campaign that uses the account. A UUID.
        campaign_name: Name of the campaign.
        timestamp_created: When the campaign (not the mapping) was created.
        status: State of the campaign.
    """

    campaign_id: str
    campaign_name: str
    timestamp_created: datetime.datetime
    status: models.CampaignStatus | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "status": decoding.enum(models.CampaignStatus),
    }
