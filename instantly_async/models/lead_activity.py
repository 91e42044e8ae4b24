# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class LeadActivity(Model):
    """What happened with one lead in the campaigns of an agent.

    Attributes:
        email: E-mail address of the lead.
        emails_sent: Number of e-mails that went to the lead.
        open_count: How often e-mails were opened.
        reply_count: Number of replies from the lead.
        click_count: Number of clicks on links.
        bounced: Whether an e-mail to the lead bounced.
        has_opportunity: Whether the lead is a positive opportunity.
        lt_interest_status: Interest in the CRM: -4 no-show, -3 lost, -2 wrong person, -1 not interested, 0
            out-of-office reply, 1 interested, 2 meeting booked, 3 meeting held, 4 won. Custom states bring
            further numbers; null means that none is set.
    """

    email: str | Unset = UNSET
    emails_sent: int | Unset = UNSET
    open_count: int | Unset = UNSET
    replied: bool | Unset = UNSET
    reply_count: int | Unset = UNSET
    click_count: int | Unset = UNSET
    bounced: bool | Unset = UNSET
    has_opportunity: bool | Unset = UNSET
    lt_interest_status: int | None | Unset = UNSET
