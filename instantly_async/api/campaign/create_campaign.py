# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.create: POST /api/v2/campaigns"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign import Campaign

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.auto_variant_select import AutoVariantSelect
    from ...models.campaign_schedule import CampaignSchedule
    from ...models.campaign_sequence import CampaignSequence
    from ...models.company_limit import CompanyLimit
    from ...models.provider_routing_rule import ProviderRoutingRule

OPERATION = Operation(
    id="createCampaign",
    name="campaigns.create",
    method="POST",
    path="/api/v2/campaigns",
    scopes=(
        "campaigns:create",  # or
        "campaigns:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Campaign] = decoding.object_of(Campaign)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    campaign_schedule: CampaignSchedule | Mapping[str, Any],
    pl_value: float | None | Unset = UNSET,
    is_evergreen: bool | None | Unset = UNSET,
    sequences: Sequence[CampaignSequence | Mapping[str, Any]] | Unset = UNSET,
    email_gap: int | None | Unset = UNSET,
    random_wait_max: int | None | Unset = UNSET,
    text_only: bool | None | Unset = UNSET,
    first_email_text_only: bool | None | Unset = UNSET,
    email_list: Sequence[str] | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    stop_on_reply: bool | None | Unset = UNSET,
    email_tag_list: Sequence[str] | Unset = UNSET,
    link_tracking: bool | None | Unset = UNSET,
    open_tracking: bool | Unset = UNSET,
    stop_on_auto_reply: bool | None | Unset = UNSET,
    daily_max_leads: int | None | Unset = UNSET,
    prioritize_new_leads: bool | None | Unset = UNSET,
    auto_variant_select: AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    match_lead_esp: bool | None | Unset = UNSET,
    stop_for_company: bool | None | Unset = UNSET,
    insert_unsubscribe_header: bool | None | Unset = UNSET,
    allow_risky_contacts: bool | None | Unset = UNSET,
    disable_bounce_protect: bool | None | Unset = UNSET,
    limit_emails_per_company_override: CompanyLimit | Mapping[str, Any] | None | Unset = UNSET,
    cc_list: Sequence[str] | Unset = UNSET,
    bcc_list: Sequence[str] | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
    ai_sdr_id: str | None | Unset = UNSET,
    provider_routing_rules: Sequence[ProviderRoutingRule | Mapping[str, Any]] | Unset = UNSET,
) -> Response[Campaign]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "campaign_schedule": campaign_schedule,
            "pl_value": pl_value,
            "is_evergreen": is_evergreen,
            "sequences": sequences,
            "email_gap": email_gap,
            "random_wait_max": random_wait_max,
            "text_only": text_only,
            "first_email_text_only": first_email_text_only,
            "email_list": email_list,
            "daily_limit": daily_limit,
            "stop_on_reply": stop_on_reply,
            "email_tag_list": email_tag_list,
            "link_tracking": link_tracking,
            "open_tracking": open_tracking,
            "stop_on_auto_reply": stop_on_auto_reply,
            "daily_max_leads": daily_max_leads,
            "prioritize_new_leads": prioritize_new_leads,
            "auto_variant_select": auto_variant_select,
            "match_lead_esp": match_lead_esp,
            "stop_for_company": stop_for_company,
            "insert_unsubscribe_header": insert_unsubscribe_header,
            "allow_risky_contacts": allow_risky_contacts,
            "disable_bounce_protect": disable_bounce_protect,
            "limit_emails_per_company_override": limit_emails_per_company_override,
            "cc_list": cc_list,
            "bcc_list": bcc_list,
            "owned_by": owned_by,
            "ai_sdr_id": ai_sdr_id,
            "provider_routing_rules": provider_routing_rules,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    campaign_schedule: CampaignSchedule | Mapping[str, Any],
    pl_value: float | None | Unset = UNSET,
    is_evergreen: bool | None | Unset = UNSET,
    sequences: Sequence[CampaignSequence | Mapping[str, Any]] | Unset = UNSET,
    email_gap: int | None | Unset = UNSET,
    random_wait_max: int | None | Unset = UNSET,
    text_only: bool | None | Unset = UNSET,
    first_email_text_only: bool | None | Unset = UNSET,
    email_list: Sequence[str] | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    stop_on_reply: bool | None | Unset = UNSET,
    email_tag_list: Sequence[str] | Unset = UNSET,
    link_tracking: bool | None | Unset = UNSET,
    open_tracking: bool | Unset = UNSET,
    stop_on_auto_reply: bool | None | Unset = UNSET,
    daily_max_leads: int | None | Unset = UNSET,
    prioritize_new_leads: bool | None | Unset = UNSET,
    auto_variant_select: AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    match_lead_esp: bool | None | Unset = UNSET,
    stop_for_company: bool | None | Unset = UNSET,
    insert_unsubscribe_header: bool | None | Unset = UNSET,
    allow_risky_contacts: bool | None | Unset = UNSET,
    disable_bounce_protect: bool | None | Unset = UNSET,
    limit_emails_per_company_override: CompanyLimit | Mapping[str, Any] | None | Unset = UNSET,
    cc_list: Sequence[str] | Unset = UNSET,
    bcc_list: Sequence[str] | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
    ai_sdr_id: str | None | Unset = UNSET,
    provider_routing_rules: Sequence[ProviderRoutingRule | Mapping[str, Any]] | Unset = UNSET,
) -> Campaign:
    """Create a campaign without starting it.

    Nothing is sent until the campaign is activated with `POST /api/v2/campaigns/{id}/activate`.

    Args:
        name:
        campaign_schedule: When the campaign may send.
        pl_value: Money value of one positive lead.
        is_evergreen:
        sequences: The e-mail copy. Only the first element counts; put all steps into it.
        email_gap: Minutes between two e-mails.
        random_wait_max: Upper bound of the random extra wait, in minutes.
        text_only: Send every e-mail as plain text.
        first_email_text_only: Send only the first e-mail as plain text.
        email_list: Addresses of the sending accounts.
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
        stop_for_company: Once one lead replies, stop for all leads of the same company, recognised by the
            domain.
        insert_unsubscribe_header: Add an unsubscribe header to the e-mails.
        allow_risky_contacts: Also send to contacts that are rated risky.
        disable_bounce_protect: Switch bounce protection off.
        limit_emails_per_company_override: The campaign's own limit of e-mails per company, used in place of
            the workspace's setting.
        cc_list: Addresses that get a visible copy (CC) of the e-mails.
        bcc_list: Addresses that get a blind copy (BCC) of the e-mails.
        owned_by: User who owns the campaign. A UUID.
        ai_sdr_id: AI Sales Agent that creates the campaign. A UUID.
        provider_routing_rules: Rules on which sending provider may write to which recipient provider.

    Returns:
        The new campaign.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
    Source: POST /api/v2/campaigns
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        campaign_schedule=campaign_schedule,
        pl_value=pl_value,
        is_evergreen=is_evergreen,
        sequences=sequences,
        email_gap=email_gap,
        random_wait_max=random_wait_max,
        text_only=text_only,
        first_email_text_only=first_email_text_only,
        email_list=email_list,
        daily_limit=daily_limit,
        stop_on_reply=stop_on_reply,
        email_tag_list=email_tag_list,
        link_tracking=link_tracking,
        open_tracking=open_tracking,
        stop_on_auto_reply=stop_on_auto_reply,
        daily_max_leads=daily_max_leads,
        prioritize_new_leads=prioritize_new_leads,
        auto_variant_select=auto_variant_select,
        match_lead_esp=match_lead_esp,
        stop_for_company=stop_for_company,
        insert_unsubscribe_header=insert_unsubscribe_header,
        allow_risky_contacts=allow_risky_contacts,
        disable_bounce_protect=disable_bounce_protect,
        limit_emails_per_company_override=limit_emails_per_company_override,
        cc_list=cc_list,
        bcc_list=bcc_list,
        owned_by=owned_by,
        ai_sdr_id=ai_sdr_id,
        provider_routing_rules=provider_routing_rules,
    )
    return response.parsed
