# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OpportunitySummary(Model):
    """Opportunities of an agent, overall and per campaign.

    Attributes:
        summary: Figures over all campaigns.
        campaigns: Figures of each campaign.
    """

    summary: models.OpportunityTotals | None = LEFT_OUT
    campaigns: list[models.CampaignOpportunities] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "summary": decoding.model(models.OpportunityTotals),
        "campaigns": decoding.array(decoding.model(models.CampaignOpportunities)),
    }
