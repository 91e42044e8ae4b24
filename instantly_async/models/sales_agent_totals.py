# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SalesAgentTotals(Model):
    """Sums of an agent's figures over the chosen period.

    Attributes:
        total_sent: E-mails sent.
        replies: Replies received.
        opportunities: Number of opportunities.
        opportunities_amount: Value of the opportunities.
        total_email_activity: E-mail activity of all kinds.
        leads_found: Leads that the agent found.
    """

    total_sent: int | None = LEFT_OUT
    replies: int | None = LEFT_OUT
    opportunities: int | None = LEFT_OUT
    opportunities_amount: float | None = LEFT_OUT
    total_email_activity: int | None = LEFT_OUT
    leads_found: int | None = LEFT_OUT
