# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


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

    total_sent: int | Unset = UNSET
    replies: int | Unset = UNSET
    opportunities: int | Unset = UNSET
    opportunities_amount: float | Unset = UNSET
    total_email_activity: int | Unset = UNSET
    leads_found: int | Unset = UNSET
