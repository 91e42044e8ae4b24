# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentOutreachInput(Model):
    """How an agent sends e-mails, as it is written.

    Changes also reach the agent's campaigns.

    Attributes:
        campaign_schedule: When the campaigns send.
        email_list: E-mail addresses of the accounts that send the campaigns.
        email_tag_list: Tag ids; accounts with these tags send the campaigns.
        daily_limit: Most e-mails that each campaign sends per day.
        stop_on_reply: Whether a lead gets no more e-mails once it has replied.
        open_tracking: Whether opens are tracked.
        first_email_text_only: Whether the first e-mail goes out as plain text.
        prioritize_new_leads: Whether first contacts come before follow-ups.
        match_lead_esp: Whether a lead is written to from an account with the same e-mail provider.
        opt_out_settings: How leads can opt out; added to outgoing e-mails.
    """

    campaign_schedule: models.CampaignSchedule | None = LEFT_OUT
    email_list: list[str] | None = LEFT_OUT
    email_tag_list: list[str] | None = LEFT_OUT
    daily_limit: int | None = LEFT_OUT
    stop_on_reply: bool | None = LEFT_OUT
    open_tracking: bool | None = LEFT_OUT
    first_email_text_only: bool | None = LEFT_OUT
    prioritize_new_leads: bool | None = LEFT_OUT
    match_lead_esp: bool | None = LEFT_OUT
    opt_out_settings: models.OptOutSettings | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "campaign_schedule": decoding.model(models.CampaignSchedule),
        "opt_out_settings": decoding.model(models.OptOutSettings),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            campaign_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
            email_list: Sequence[str] | Unset = UNSET,
            email_tag_list: Sequence[str] | Unset = UNSET,
            daily_limit: int | Unset = UNSET,
            stop_on_reply: bool | Unset = UNSET,
            open_tracking: bool | Unset = UNSET,
            first_email_text_only: bool | Unset = UNSET,
            prioritize_new_leads: bool | Unset = UNSET,
            match_lead_esp: bool | Unset = UNSET,
            opt_out_settings: models.OptOutSettings | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
