# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadFinderActivityPayload(Model):
    """Details of a lead finder agent event.

    Which fields are present depends on the kind of event; it may be empty.

    Attributes:
        leads_added: Number of leads that the top-up brought. Only for `top_up_completed`.
        campaign_active_leads_after: Active leads that the campaign has after the top-up. Only for
            `top_up_completed`.
        reason: Why the top-up failed, as readable text. Only for `top_up_failed`.
    """

    leads_added: int | None = LEFT_OUT
    campaign_active_leads_after: int | None = LEFT_OUT
    reason: str | None = LEFT_OUT
