# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CampaignOpportunities(Model):
    """Opportunities of one campaign.

    Attributes:
        campaign_id: Campaign that the figures belong to.
        total_opportunities: Number of opportunities.
        total_opportunity_value: Value of all these opportunities together.
    """

    campaign_id: str | None = LEFT_OUT
    total_opportunities: int | None = LEFT_OUT
    total_opportunity_value: float | None = LEFT_OUT
