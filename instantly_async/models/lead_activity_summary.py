# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadActivitySummary(Model):
    """Counts and rates of lead activity over the campaigns of an agent.

    Attributes:
        total: Number of different leads with activity of any kind.
        replied: Leads with at least one reply.
        has_opportunity: Leads that are a positive opportunity.
        reply_rate: `replied` divided by `total`, a fraction between 0 and 1.
        opportunity_rate: `has_opportunity` divided by `total`, a fraction between 0 and 1.
    """

    total: int | None = LEFT_OUT
    replied: int | None = LEFT_OUT
    has_opportunity: int | None = LEFT_OUT
    reply_rate: float | None = LEFT_OUT
    opportunity_rate: float | None = LEFT_OUT
