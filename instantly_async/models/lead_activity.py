# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadActivity(Model):
    """What happened with one lead in the campaigns of an agent.

    Attributes:
        email: E-mail address of the lead.
        emails_sent: Number of e-mails that went to the lead.
        open_count: How often e-mails were opened.
        replied: Whether the lead replied.
        reply_count: Number of replies from the lead.
        click_count: Number of clicks on links.
        bounced: Whether an e-mail to the lead bounced.
        has_opportunity: Whether the lead is a positive opportunity.
        lt_interest_status: Interest in the CRM: -4 no-show, -3 lost, -2 wrong person, -1 not interested, 0
            out-of-office reply, 1 interested, 2 meeting booked, 3 meeting held, 4 won. Custom states bring
            further numbers; null means that none is set.
    """

    email: str | None = LEFT_OUT
    emails_sent: int | None = LEFT_OUT
    open_count: int | None = LEFT_OUT
    replied: bool | None = LEFT_OUT
    reply_count: int | None = LEFT_OUT
    click_count: int | None = LEFT_OUT
    bounced: bool | None = LEFT_OUT
    has_opportunity: bool | None = LEFT_OUT
    lt_interest_status: int | None = LEFT_OUT
