# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.update`: PATCH /api/v2/campaigns/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchCampaign",
    name="campaigns.update",
    method="PATCH",
    path="/api/v2/campaigns/{id}",
    scopes=(
        "campaigns:update",  # or
        "campaigns:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(
        Argument(
            "campaign_schedule",
            "body",
            dates=(
                (
                    "start_date",
                    "date",
                ),
                (
                    "end_date",
                    "date",
                ),
            ),
        ),
        Argument("sequences", "body", form="list"),
        Argument("email_list", "body", form="list"),
        Argument("email_tag_list", "body", form="list"),
        Argument("daily_max_leads", "body", least=0),
        Argument("cc_list", "body", form="list"),
        Argument("bcc_list", "body", form="list"),
        Argument("provider_routing_rules", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.Campaign] = decoding.object_of(models.Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    pl_value: float | None | Unset = UNSET,
    is_evergreen: bool | None | Unset = UNSET,
    campaign_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
    sequences: Sequence[models.CampaignSequence | Mapping[str, Any]] | Unset = UNSET,
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
    auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
    match_lead_esp: bool | None | Unset = UNSET,
    stop_for_company: bool | None | Unset = UNSET,
    insert_unsubscribe_header: bool | None | Unset = UNSET,
    allow_risky_contacts: bool | None | Unset = UNSET,
    disable_bounce_protect: bool | None | Unset = UNSET,
    limit_emails_per_company_override: models.CompanyLimit | Mapping[str, Any] | None | Unset = UNSET,
    cc_list: Sequence[str] | Unset = UNSET,
    bcc_list: Sequence[str] | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
    provider_routing_rules: Sequence[models.ProviderRoutingRule | Mapping[str, Any]] | Unset = UNSET,
) -> Response[models.Campaign]:
    """Send PATCH /api/v2/campaigns/{id} and give the whole response.

    See `instantly.campaigns.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/campaigns/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "pl_value": pl_value,
            "is_evergreen": is_evergreen,
            "campaign_schedule": campaign_schedule,
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
            "provider_routing_rules": provider_routing_rules,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
