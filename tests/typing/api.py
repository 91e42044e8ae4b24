# pyright: strict
"""What an editor sees. This file is never run; `make lint` type-checks it, and every `type: ignore` must be needed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any, TypeVar, assert_type

from instantly_async import (
    UNSET,
    CallEvent,
    Hooks,
    InstantlyClient,
    InstantlyError,
    JobFailedError,
    JobFailure,
    Operation,
    Page,
    Pager,
    Response,
    ResponseEvent,
    Workspace,
    WorkspaceClient,
    Workspaces,
    WorkspacesError,
    WorkspaceWalk,
    models,
    opentelemetry,
)
from instantly_async._core.pagination import ListPage
from instantly_async.api import lead
from instantly_async.api.custom_tag import list_custom_tag
from instantly_async.api.lead import get_lead, list_leads
from instantly_async.api.super_search_enrichment import get_enrichment_history
from instantly_async.models import (
    Account,
    AccountPage,
    AccountStatus,
    AIAgent,
    AISalesAgent,
    Campaign,
    CampaignSchedule,
    CampaignSequence,
    CustomTag,
    CustomTagPage,
    DailyCampaignAnalytics,
    DelayUnit,
    EmployeeCountAtLeast,
    Lead,
    LeadActivity,
    LeadActivityOffsetPage,
    LeadPage,
    LeadStatus,
    SequenceStep,
    StepVariant,
    WarmupSettings,
)
from instantly_async.resources.leads import LeadsResource

T = TypeVar("T")


async def lists_are_typed(instantly: InstantlyClient) -> None:
    async for one in instantly.leads.list(campaign="c"):
        assert_type(one, Lead)
        assert_type(one.id, str)
        assert_type(one.status, LeadStatus)
        assert_type(one.timestamp_created, datetime.datetime)
        assert_type(one.first_name, str | None)
    async for page in instantly.accounts.list(limit=10, max_items=5).pages():
        assert_type(page, AccountPage)
        assert_type(page.items, list[Account])
        assert_type(page.next_starting_after, str | None)
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
    assert_type(account.status, AccountStatus | None)
    assert_type(account.warmup, WarmupSettings | None)
    assert_type(await instantly.campaigns.get_daily_analytics(), list[DailyCampaignAnalytics])
    assert_type(await instantly.analytics.get_daily_campaign_analytics(), list[DailyCampaignAnalytics])
    assert_type(await instantly.block_list_entries.download(), str)
    assert_type(await instantly.ai_agents.update("a"), AIAgent | AISalesAgent)
    campaign = await instantly.campaigns.create(name="Q4", campaign_schedule=CampaignSchedule(schedules=[]))
    assert_type(campaign, Campaign)
    await instantly.campaigns.activate(campaign.id)
    await instantly.campaigns.create(name="Q4", campaign_schedule={"schedules": []})
    await instantly.campaigns.share(campaign.id)


async def waits_are_typed(instantly: InstantlyClient) -> None:
    try:
        job = await instantly.background_jobs.wait("j", timeout=None, on_progress=print)
        assert_type(job, models.BackgroundJob)
        assert_type(job.failures, list[JobFailure])
    except JobFailedError as error:
        assert_type(error.job, models.BackgroundJob)
    async for state in instantly.background_jobs.watch(models.BackgroundJob.from_dict({})):
        assert_type(state, models.BackgroundJob)
    assert_type(await instantly.email_verification.verify("a@b.c"), models.EmailVerification)
    assert_type(await instantly.oauth.wait(await instantly.oauth.init_google()), models.OAuthSessionStatus)
    assert_type(await instantly.supersearch_enrichment.wait("r"), models.ResourceEnrichment)
    await instantly.background_jobs.wait(7)  # type: ignore[arg-type]


async def dates_and_lists_are_taken_in_several_forms(instantly: InstantlyClient) -> None:
    now, today = datetime.datetime.now(datetime.UTC), datetime.date(2026, 1, 31)
    await instantly.campaigns.get_analytics(start_date=now, end_date=today, ids=["a", "b"])
    await instantly.audit_logs.list(start_date=today, end_date="2026-01-31T00:00:00.000Z")
    await instantly.webhook_events.get_summary(from_=now, to=today)
    schedule = CampaignSchedule(schedules=[], start_date=now, end_date=today)
    assert_type(schedule.start_date, datetime.date | None)
    await instantly.accounts.list(tag_ids=["a", "b"])
    await instantly.accounts.list(tag_ids=("a", "b"), tag_ids_all="a,b")
    await instantly.accounts.list(tag_ids=7)  # type: ignore[arg-type]
    await instantly.audit_logs.list(start_date=7)  # type: ignore[arg-type]


def models_are_made_of_what_arguments_take() -> None:
    step = SequenceStep(delay=1, delay_unit="hours", variants=[{"subject": "Hello", "body": "Hi"}])
    assert_type(step.type, str)
    assert_type(step.delay_unit, DelayUnit | None)
    assert_type(step.variants, list[StepVariant])
    SequenceStep(type="email", delay=1, variants=(StepVariant(subject="Hello", body="Hi"),), delay_unit=UNSET)
    CampaignSequence(steps=[step, {"delay": 0, "variants": []}], additional_properties={"new": 1})
    EmployeeCountAtLeast(min=10)
    SequenceStep(delay=1)  # type: ignore[call-arg]
    SequenceStep(delay=1, variants=[], delay_units="days")  # type: ignore[call-arg]
    SequenceStep(delay="1", variants=[])  # type: ignore[arg-type]
    EmployeeCountAtLeast("gte", min=10)  # type: ignore[call-arg]


async def endpoints_are_typed(instantly: InstantlyClient) -> None:
    assert_type(await list_custom_tag.asyncio(client=instantly), CustomTagPage)
    assert_type(await list_custom_tag.asyncio_detailed(client=instantly), Response[CustomTagPage])
    assert_type(list_leads.iterate(client=instantly), Pager[LeadPage, Lead])
    assert_type(list_leads.OPERATION.scopes, tuple[str, ...])
    assert_type(await get_lead.asyncio("l", client=instantly), Lead)
    assert_type(await get_lead.asyncio(id="l", client=instantly), Lead)
    assert_type(await get_enrichment_history.asyncio("r", client=instantly), list[dict[str, Any]])
    pager = get_enrichment_history.iterate("r", client=instantly)
    assert_type(pager, Pager[ListPage[dict[str, Any]], dict[str, Any]])


class StandIn:
    """What a test may call endpoints and resources with, in the place of a client."""

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        body: Mapping[str, Any] = {},
    ) -> Response[T]:
        return Response(200, {}, b"", decode({}))


async def a_client_may_be_stood_in_for() -> None:
    assert_type(await get_lead.asyncio("l", client=StandIn()), Lead)
    assert_type(await LeadsResource(StandIn()).get("l"), Lead)


async def workspaces_are_typed(key: str, keys: dict[str, str]) -> None:
    Workspaces()
    Workspaces([key, lambda: key])
    Workspaces({**keys, "other": key}, timeout=5)
    Workspaces({"one": key, "other": lambda: key})
    async with Workspaces(key, include_admin=True, max_retries=1) as agency:
        async for workspace, lead in agency.walk(lambda instantly: instantly.leads.list(campaign="c")):
            assert_type(workspace, Workspace)
            assert_type(workspace.id, str | None)
            assert_type(lead, Lead)
        walk = agency.walk(lambda instantly: instantly.accounts.list(), concurrency=3, on_error=print)
        assert_type(walk, WorkspaceWalk[Account])
        async for found in agency.walk("leads.list", campaign="c", limit=10):
            assert_type(found, tuple[Workspace, Any])
        campaigns = await agency.each(lambda instantly: instantly.campaigns.get("c"))
        assert_type(campaigns, dict[Workspace, Campaign])
        assert_type(await agency.call("campaigns.get", "c"), dict[Workspace, Any])
        for one, instantly in agency.items():
            assert_type(one, Workspace)
            assert_type(instantly, WorkspaceClient)
            assert_type(instantly.workspace, Workspace)
        assert_type(agency["one"], WorkspaceClient)
        client: InstantlyClient = agency[Workspace("one", "w")]
        assert_type(client.leads, LeadsResource)
        try:
            await agency.each(of_a_client)
        except WorkspacesError as failed:
            assert_type(failed.errors, dict[Workspace, Exception])
        except InstantlyError as error:
            assert_type(error.workspace, Workspace | None)
    Workspaces(7)  # type: ignore[arg-type]
    Workspaces(key, workspace="w")  # type: ignore[call-arg]
    Workspaces(key, timeout="5")  # type: ignore[arg-type]


async def of_a_client(instantly: InstantlyClient) -> int:
    return len(await instantly.leads.list())


async def mistakes_are_type_errors(instantly: InstantlyClient) -> None:
    instantly.leads.list(campagin="c")  # type: ignore[call-arg]
    instantly.leads.list(limit="10")  # type: ignore[arg-type]
    await instantly.custom_tags.create()  # type: ignore[call-arg]
    await instantly.custom_tags.create("label")  # type: ignore[call-arg]
    await instantly.accounts.update("a@b.c", daily_limit="many")  # type: ignore[arg-type]
    await instantly.accounts.getting("a@b.c")  # type: ignore[attr-defined]
    await list_leads.asyncio(client=instantly, campagin="c")  # type: ignore[call-arg]
    await list_leads.asyncio(client=instantly, limit="10")  # type: ignore[arg-type]
    await get_lead.asyncio(client=instantly)  # type: ignore[call-arg]
    await get_lead.asyncio("l", client="key")  # type: ignore[arg-type]
    CustomTag(label="x")  # type: ignore[call-arg]
    print(models.Leed)  # type: ignore[attr-defined]
    print(lead.get_leed)  # type: ignore[attr-defined]
    print((await instantly.accounts.get("a@b.c")).emial)  # type: ignore[attr-defined]
    print(instantly.account)  # type: ignore[attr-defined]


@contextmanager
def around(event: CallEvent) -> Generator[None, None, None]:
    assert_type(event.operation, Operation)
    yield


def hooks(note: Callable[[ResponseEvent], None]) -> None:
    assert_type(opentelemetry.hooks() + Hooks(on_response=note, around_call=around), Hooks)
    Hooks(around_call=lambda event: nullcontext(event.base_url))
    Hooks() + note  # type: ignore[operator]  # pyright: ignore
