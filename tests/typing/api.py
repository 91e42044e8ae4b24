"""What an editor sees. This file is never run; `make lint` type-checks it, and every `type: ignore` must be needed."""

from __future__ import annotations

import datetime
from typing import Any, assert_type

from instantly_async import InstantlyClient, Page, Pager, Response, Unset
from instantly_async.api.custom_tag import list_custom_tag
from instantly_async.api.lead import list_leads
from instantly_async.models import (
    Account,
    AccountPage,
    AccountStatus,
    AIAgent,
    AISalesAgent,
    Campaign,
    CampaignSchedule,
    CustomTag,
    CustomTagPage,
    DailyCampaignAnalytics,
    Lead,
    LeadActivity,
    LeadActivityOffsetPage,
    LeadPage,
    LeadStatus,
    WarmupSettings,
)


async def lists_are_typed(instantly: InstantlyClient) -> None:
    async for lead in instantly.leads.list(campaign="c"):
        assert_type(lead, Lead)
        assert_type(lead.id, str)
        assert_type(lead.status, LeadStatus | int)
        assert_type(lead.timestamp_created, datetime.datetime | str)
        assert_type(lead.first_name, str | None | Unset)
    async for page in instantly.accounts.list(limit=10, max_items=5).pages():
        assert_type(page, AccountPage)
        assert_type(page.items, list[Account])
        assert_type(page.next_starting_after, str | Unset)
    assert_type(await instantly.leads.list(), LeadPage)
    assert_type(instantly.custom_tags.list(), Pager[CustomTagPage, CustomTag])
    any_page: Page[CustomTag] = await instantly.custom_tags.list()
    assert_type(any_page.items, list[CustomTag])
    async for activity in instantly.ai_sales_agents.list_sdr_lead_activity("a"):
        assert_type(activity, LeadActivity)
    assert_type(await instantly.ai_sales_agents.list_sdr_lead_activity("a"), LeadActivityOffsetPage)
    async for row in instantly.supersearch_enrichment.list_history("r"):
        assert_type(row, dict[str, Any])


async def answers_are_typed(instantly: InstantlyClient) -> None:
    account = await instantly.accounts.get("a@b.c")
    assert_type(account, Account)
    assert_type(account.status, AccountStatus | int | Unset)
    assert_type(account.warmup, WarmupSettings | Unset)
    assert_type(await instantly.campaigns.get_daily_analytics(), list[DailyCampaignAnalytics])
    assert_type(await instantly.analytics.get_daily_campaign_analytics(), list[DailyCampaignAnalytics])
    assert_type(await instantly.block_list_entries.download(), str)
    assert_type(await instantly.ai_agents.update("a"), AIAgent | AISalesAgent)
    campaign = await instantly.campaigns.create(name="Q4", campaign_schedule=CampaignSchedule(schedules=[]))
    assert_type(campaign, Campaign)
    await instantly.campaigns.activate(campaign.id)
    await instantly.campaigns.create(name="Q4", campaign_schedule={"schedules": []})
    await instantly.campaigns.share(campaign.id)


async def endpoints_are_typed(instantly: InstantlyClient) -> None:
    assert_type(await list_custom_tag.asyncio(client=instantly), CustomTagPage)
    assert_type(await list_custom_tag.asyncio_detailed(client=instantly), Response[CustomTagPage])
    assert_type(list_leads.iterate(client=instantly), Pager[LeadPage, Lead])
    assert_type(list_leads.OPERATION.scopes, tuple[str, ...])


async def mistakes_are_type_errors(instantly: InstantlyClient) -> None:
    instantly.leads.list(campagin="c")  # type: ignore[call-arg]
    instantly.leads.list(limit="10")  # type: ignore[arg-type]
    await instantly.custom_tags.create()  # type: ignore[call-arg]
    await instantly.custom_tags.create("label")  # type: ignore[call-arg]
    await instantly.accounts.update("a@b.c", daily_limit="many")  # type: ignore[arg-type]
    await instantly.accounts.getting("a@b.c")  # type: ignore[attr-defined]
    CustomTag(label="x")  # type: ignore[call-arg]
    print((await instantly.accounts.get("a@b.c")).emial)  # type: ignore[attr-defined]
    print(instantly.account)  # type: ignore[attr-defined]
