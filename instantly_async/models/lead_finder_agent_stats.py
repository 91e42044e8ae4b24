# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class LeadFinderAgentStats(Model):
    """Totals of a lead finder agent since its creation.

    Attributes:
        leads_added_total: Leads that the agent has brought into its campaign so far.
        top_ups_completed: Number of top-ups that succeeded.
        top_ups_failed: Number of top-ups that failed.
    """

    leads_added_total: int
    top_ups_completed: int
    top_ups_failed: int
