# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadsState(Model):
    """Whether leads are ready for e-mails.

    Can be absent outside the campaign's schedule.

    Attributes:
        no_leads_ready: Whether no lead can get an e-mail now.
        account_unavailable_skips: Leads passed over because their account could not send.
        delay_not_met_skips: Leads passed over because the wait after their last step is not over.
    """

    no_leads_ready: bool | None = LEFT_OUT
    account_unavailable_skips: int | None = LEFT_OUT
    delay_not_met_skips: int | None = LEFT_OUT
