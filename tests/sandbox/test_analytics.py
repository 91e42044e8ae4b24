"""The figures that the sandbox counts from e-mails and leads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest

from instantly_async import BadRequestError, InstantlyClient, PayloadTooLargeError
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.store import Record

from .workspace import ADA

CAMPAIGN, QUIET, SUBSEQUENCE = (f"00000000-0000-7000-8000-00000000000{number}" for number in range(3))
OTHER_DAY = "2026-01-06T10:00:00.000Z"
DAY = "2026-01-05T10:00:00.000Z"


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


def email(lead: str, *, at: str = DAY, step: str = "0_0_0", **fields: Any) -> Record:
    found = {"lead": lead, "timestamp_email": at, "step": step, "ue_type": 1, "campaign_id": CAMPAIGN, "eaccount": ADA}
    return {"id": f"{lead} {at} {step} {fields}", **found, **fields}


def lead(address: str, **fields: Any) -> Record:
    return {"id": address, "email": address, "campaign": CAMPAIGN, "timestamp_updated": DAY, "status": 1, **fields}


CAMPAIGNS = [
    {"id": CAMPAIGN, "name": "Launch", "status": 1, "pl_value": 100, "campaign_schedule": {}},
    {"id": QUIET, "name": "Quiet", "status": 0, "campaign_schedule": {}},
]
EMAILS = [
    email("ann"),
    email("ann", at=OTHER_DAY, step="0_1_1"),
    email("bob"),
    email("cid", at=OTHER_DAY),
    email("ann", ue_type=2),
    email("ann", ue_type=2, at=OTHER_DAY),
    email("bob", ue_type=2, is_auto_reply=1),
    email("ann", at=OTHER_DAY, subsequence_id=SUBSEQUENCE),
    email("ann", ue_type=3),
]
LEADS = [
    lead("ann", lt_interest_status=2, timestamp_last_interest_change=OTHER_DAY, email_replied_step=1),
    lead("bob", email_open_count=3, email_opened_step=1, email_opened_variant=0, timestamp_last_open=DAY),
    lead("cid", status=-1, timestamp_updated=OTHER_DAY),
    lead("dan", campaign=QUIET),
]
SUBSEQUENCES = [{"id": SUBSEQUENCE, "parent_campaign": CAMPAIGN, "name": "More", "status": 1}]


@pytest.fixture
async def client() -> AsyncIterator[InstantlyClient]:
    """A client of a sandbox in which e-mails were sent."""
    tables = {"campaigns": CAMPAIGNS, "emails": EMAILS, "leads": LEADS, "subsequences": SUBSEQUENCES}
    async with Sandbox() as sandbox:
        for table, records in tables.items():
            sandbox.state[table].clear()
            sandbox.state[table].update({record["id"]: record for record in records})
        yield sandbox.client()


def plain(answer: Iterable[Any]) -> list[Record]:
    return [record.to_dict() for record in answer]


async def test_nothing_is_counted_before_anything_was_sent(fresh: InstantlyClient) -> None:
    campaign = await fresh.campaigns.create(name="Launch", campaign_schedule={})
    assert list(await fresh.campaigns.get_analytics(id=campaign.id)) == []
    assert list(await fresh.campaigns.get_daily_analytics()) == []
    assert list(await fresh.campaigns.get_steps_analytics(campaign_id=campaign.id)) == []
    assert set((await fresh.campaigns.get_analytics_overview()).to_dict().values()) == {0}


async def test_a_campaign_counts_its_emails_and_leads(client: InstantlyClient) -> None:
    [found] = plain(await client.campaigns.get_analytics())
    assert (found["campaign_name"], found["leads_count"]) == ("Launch", 3)
    assert {name: value for name, value in found.items() if value and not name.startswith(("campaign", "leads"))} == {
        "emails_sent_count": 4,
        "contacted_count": 3,
        "new_leads_contacted_count": 3,
        "open_count": 3,
        "open_count_unique": 1,
        "open_count_unique_by_step": 1,
        "reply_count": 2,
        "reply_count_unique": 1,
        "reply_count_unique_by_step": 1,
        "reply_count_automatic": 1,
        "reply_count_automatic_unique": 1,
        "reply_count_automatic_unique_by_step": 1,
        "bounced_count": 1,
        "total_opportunities": 1,
        "total_opportunity_value": 100,
    }
    [found] = plain(await client.campaigns.get_analytics(ids=[CAMPAIGN, QUIET], exclude_total_leads_count=True))
    assert found["leads_count"] == 0
    assert list(await client.campaigns.get_analytics(id=QUIET)) == []


async def test_the_last_day_of_a_period_counts(client: InstantlyClient) -> None:
    async def sent(**conditions: Any) -> Any:
        return (await client.campaigns.get_analytics_overview(**conditions)).to_dict()["emails_sent_count"]

    assert await sent(start_date="2026-01-05", end_date="2026-01-06") == 4
    assert await sent(end_date="2026-01-05") == 2
    assert await sent(start_date="2026-01-05T10:00:01Z") == 2
    assert await sent(campaign_status=0) == 0
    with pytest.raises(BadRequestError, match="start_date"):
        await sent(start_date="2026-01-06", end_date="2026-01-05")


async def test_a_period_of_moments_that_are_none_is_refused(client: InstantlyClient) -> None:
    with pytest.raises(BadRequestError, match="start_date must be a valid date"):
        await client.campaigns.get_analytics_overview(start_date="2016-12-31T23:59:60Z")


async def test_the_overview_counts_how_far_leads_are_interested(client: InstantlyClient) -> None:
    found = (await client.campaigns.get_analytics_overview(id=CAMPAIGN)).to_dict()
    assert (found["total_meeting_booked"], found["total_interested"], found["total_closed"]) == (1, 0, 0)


async def test_days_add_up_to_the_whole(client: InstantlyClient) -> None:
    days = plain(await client.campaigns.get_daily_analytics(campaign_id=CAMPAIGN))
    assert [(day["date"], day["sent"], day["contacted"], day["new_leads_contacted"]) for day in days] == [
        ("2026-01-05", 2, 2, 2),
        ("2026-01-06", 2, 2, 1),
    ]
    overview = (await client.campaigns.get_analytics_overview()).to_dict()
    assert sum(day["opened"] for day in days) == overview["open_count"]
    assert sum(day["replies"] for day in days) == overview["reply_count"]


async def test_steps_are_counted_by_variant(client: InstantlyClient) -> None:
    steps = plain(await client.campaigns.get_steps_analytics(campaign_id=CAMPAIGN))
    assert [(step["step"], step["variant"], step["sent"], step["opened"], step["replies"]) for step in steps] == [
        ("1", "0", 3, 3, 2),
        ("2", "1", 1, 0, 0),
    ]
    assert "won" not in steps[0]
    steps = plain(await client.campaigns.get_steps_analytics(include_opportunities_count=True))
    assert (steps[0]["opportunities"], steps[0]["meetings_booked"], steps[0]["won"]) == (1, 1, 0)


async def test_a_subsequence_has_figures_of_its_own(client: InstantlyClient) -> None:
    assert plain(await client.subsequences.get_analytics(campaign_id=CAMPAIGN)) == [
        {"subsequence_id": SUBSEQUENCE, "emails_sent": 1, "unique_opens": 0, "unique_replies": 0}
    ]
    assert list(await client.subsequences.get_analytics(campaign_id=QUIET)) == []
    [step] = plain(await client.subsequences.get_steps_analytics(SUBSEQUENCE))
    assert (step["step"], step["sent"]) == ("0", 1)
    assert list(await client.subsequences.get_steps_analytics(SUBSEQUENCE, end_date="2026-01-05T23:00:00Z")) == []
    assert len(list(await client.subsequences.get_steps_analytics(SUBSEQUENCE, end_date="2026-01-06T01:00:00Z"))) == 1


async def test_the_days_of_an_account_have_what_it_sent(client: InstantlyClient) -> None:
    begin, end = "2026-01-05", "2026-01-06"
    days = plain(await client.accounts.get_daily_analytics(emails=[ADA], start_date=begin, end_date=end))
    assert [(day["date"], day["email_account"], day["sent"], day["bounced"]) for day in days] == [
        ("2026-01-05", ADA, 2, 0),
        ("2026-01-06", ADA, 3, 1),
    ]
    assert list(await client.accounts.get_daily_analytics(emails=["nobody@example.com"])) == []
    with pytest.raises(BadRequestError, match="31 days"):
        await client.accounts.get_daily_analytics(emails=[ADA], start_date="2026-01-01", end_date="2026-03-01")
    with pytest.raises(PayloadTooLargeError):
        await client.accounts.get_daily_analytics()
    assert list(await client.accounts.get_daily_analytics(emails=[ADA], end_date="0001-01-01")) == []


async def test_warm_up_scores_are_those_of_the_accounts(client: InstantlyClient) -> None:
    found = (await client.accounts.get_warmup_analytics(emails=[ADA, "nobody@example.com"])).to_dict()
    score = (await client.accounts.get(ADA)).to_dict()["stat_warmup_score"]
    assert found == {"email_date_data": {ADA: {}}, "aggregate_data": {ADA: {"health_score": score}}}
