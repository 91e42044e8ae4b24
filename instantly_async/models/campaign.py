# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Campaign(Model):
    """A sequence of e-mails to a set of leads, with schedule, sending accounts and limits.

    Optional flags that are false can be absent from answers.

    Attributes:
        id: ID of the campaign. A UUID.
        name: Name of the campaign.
        pl_value: Money value of one positive lead.
        status: State of the campaign. Changed by activating and pausing, not by updates.
        is_evergreen: Whether the campaign is evergreen.
        campaign_schedule: When the campaign may send.
        sequences: The e-mail copy. Only the first element counts; put all steps into it.
        timestamp_created: When the campaign was created.
        timestamp_updated: When the campaign was last changed.
        email_gap: Minutes between two e-mails.
        random_wait_max: Upper bound of the random extra wait, in minutes.
        text_only: Send every e-mail as plain text.
        first_email_text_only: Send only the first e-mail as plain text.
        email_list: Addresses of the sending accounts. An update replaces the whole list.
        daily_limit: Most e-mails that the campaign sends per day.
        stop_on_reply: Stop the campaign for a lead once a reply comes in.
        email_tag_list: Tags that select sending accounts.
        link_tracking: Record clicks on links.
        open_tracking: Record opens.
        stop_on_auto_reply: Stop the campaign for a lead on an automatic reply too, such as an out-of-office
            note.
        daily_max_leads: Most new leads contacted per day. At least 0.
        prioritize_new_leads: Contact new leads first, ahead of follow-ups to earlier ones.
        auto_variant_select: Rate by which the best variant of a step is picked automatically.
        match_lead_esp: Choose sending accounts that use the same e-mail provider (ESP) as the lead.
        not_sending_status: Why an active campaign is not sending at the moment.
        stop_for_company: Once one lead replies, stop for all leads of the same company, recognised by the
            domain.
        core_variables: Built-in variables of the campaign. Read only.
        custom_variables: The campaign's own variables. Read only; `campaigns.add_variables` adds names.
        insert_unsubscribe_header: Add an unsubscribe header to the e-mails.
        allow_risky_contacts: Also send to contacts that are rated risky.
        disable_bounce_protect: Switch bounce protection off.
        limit_emails_per_company_override: The campaign's own limit of e-mails per company, used in place of
            the workspace's setting.
        cc_list: Addresses that get a visible copy (CC) of the e-mails.
        bcc_list: Addresses that get a blind copy (BCC) of the e-mails.
        organization: Workspace that the campaign belongs to. A UUID.
        owned_by: User who owns the campaign. A UUID.
        ai_sdr_id: AI Sales Agent that created the campaign. A UUID.
        provider_routing_rules: Rules on which sending provider may write to which recipient provider.
    """

    id: str
    name: str
    pl_value: float | None = LEFT_OUT
    status: models.CampaignStatus
    is_evergreen: bool | None = LEFT_OUT
    campaign_schedule: models.CampaignSchedule
    sequences: list[models.CampaignSequence] | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    email_gap: int | None = LEFT_OUT
    random_wait_max: int | None = LEFT_OUT
    text_only: bool | None = LEFT_OUT
    first_email_text_only: bool | None = LEFT_OUT
    email_list: list[str] | None = LEFT_OUT
    daily_limit: int | None = LEFT_OUT
    stop_on_reply: bool | None = LEFT_OUT
    email_tag_list: list[str] | None = LEFT_OUT
    link_tracking: bool | None = LEFT_OUT
    open_tracking: bool | None = LEFT_OUT
    stop_on_auto_reply: bool | None = LEFT_OUT
    daily_max_leads: int | None = LEFT_OUT
    prioritize_new_leads: bool | None = LEFT_OUT
    auto_variant_select: models.AutoVariantSelect | None = LEFT_OUT
    match_lead_esp: bool | None = LEFT_OUT
    not_sending_status: models.NotSendingStatus | None = LEFT_OUT
    stop_for_company: bool | None = LEFT_OUT
    core_variables: dict[str, Any] | None = LEFT_OUT
    custom_variables: dict[str, Any] | None = LEFT_OUT
    insert_unsubscribe_header: bool | None = LEFT_OUT
    allow_risky_contacts: bool | None = LEFT_OUT
    disable_bounce_protect: bool | None = LEFT_OUT
    limit_emails_per_company_override: models.CompanyLimit | None = LEFT_OUT
    cc_list: list[str] | None = LEFT_OUT
    bcc_list: list[str] | None = LEFT_OUT
    organization: str | None = LEFT_OUT
    owned_by: str | None = LEFT_OUT
    ai_sdr_id: str | None = LEFT_OUT
    provider_routing_rules: list[models.ProviderRoutingRule] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.CampaignStatus),
        "campaign_schedule": decoding.model(models.CampaignSchedule),
        "sequences": decoding.array(decoding.model(models.CampaignSequence)),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "auto_variant_select": decoding.model(models.AutoVariantSelect),
        "not_sending_status": decoding.enum(models.NotSendingStatus),
        "limit_emails_per_company_override": decoding.model(models.CompanyLimit),
        "provider_routing_rules": decoding.array(decoding.model(models.ProviderRoutingRule)),
    }
