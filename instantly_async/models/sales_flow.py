# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SalesFlow(Model):
    """Saved view through which sales users look at the leads of campaigns and lists and work with them.

    Attributes:
        id: ID of the sales flow. A UUID.
        timestamp_created: When the sales flow was created.
        organization_id: Workspace that the sales flow belongs to. A UUID.
        name: Name of the sales flow.
        is_default: Whether this is the default sales flow of the user or the workspace.
        queries: Conditions that select the leads.
        created_by: User who created the sales flow. A UUID.
        list_id: Lead list that the flow covers; `all-lists` stands for every list.
        campaign_id: Campaign that the flow covers; sending `all-campaigns` stores `null`.
        list_name: Name of the lead list.
        campaign_name: Name of the campaign.
    """

    id: str
    timestamp_created: datetime.datetime
    organization_id: str
    name: str
    is_default: bool | None = LEFT_OUT
    queries: list[models.LeadQuery]
    created_by: str
    list_id: str | None = LEFT_OUT
    campaign_id: str | None = LEFT_OUT
    list_name: str | None = LEFT_OUT
    campaign_name: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "queries": decoding.array(decoding.model(models.LeadQuery)),
    }
