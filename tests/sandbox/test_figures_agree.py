"""Leads, e-mails, notices and every kind of analytics tell the same of the days that have passed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import anyio
from hypothesis import given, settings
from hypothesis import strategies as st

from instantly_async.sandbox.state.store import Record

from .workspace import ADA
from .world import World, people, schedule, step

BARBARA = "barbara.dubois@acme-outreach.example"
RATES = st.sampled_from([0.0, 0.2, 0.6, 1.0])
CAMPAIGNS = st.fixed_dictionaries(
    {
        "leads": st.integers(0, 12),
        "steps": st.lists(
            st.builds(
                step,
                st.sampled_from(["Hi", ""]),
                delay=st.integers(0, 2),
                delay_unit=st.sampled_from(["hours", "days"]),
            ),
            max_size=3,
        ),
        "settings": st.fixed_dictionaries(
            {},
            optional={
                "daily_limit": st.integers(0, 6),
                "daily_max_leads": st.integers(0, 6),
                "stop_on_reply": st.booleans(),
                "stop_on_auto_reply": st.booleans(),
                "stop_for_company": st.booleans(),
                "open_tracking": st.booleans(),
                "link_tracking": st.booleans(),
                "is_evergreen": st.booleans(),
                "prioritize_new_leads": st.booleans(),
                "random_wait_max": st.integers(0, 90),
                "pl_value": st.integers(0, 100),
                "email_list": st.lists(st.sampled_from([ADA, BARBARA]), unique=True),
                "campaign_schedule": st.sampled_from(
                    [schedule("09:00", "12:00"), schedule("13:00", "23:59", range(7))]
                ),
            },
        ),
        "conditions": st.sampled_from([None, {"crm_status": [1]}, {"lead_activity": [2, 4, 91]}]),
    }
)


@settings(max_examples=25, deadline=None)
@given(
    campaigns=st.lists(CAMPAIGNS, min_size=1, max_size=3),
    rates=st.fixed_dictionaries(
        {f"{name}_rate": RATES for name in ("open", "click", "reply", "auto_reply", "bounce", "unsubscribe")}
    ),
    seed=st.integers(0, 5),
)
def test_what_was_sent_and_what_came_back_is_the_same_everywhere(
    campaigns: list[Record], rates: dict[str, float], seed: int
) -> None:
    anyio.run(_live_and_compare, campaigns, rates, seed)


async def _live_and_compare(campaigns: list[Record], rates: dict[str, float], seed: int) -> None:
    world = World(**rates, seed=seed, interests={1: 0.4, 2: 0.2})
    for number, drawn in enumerate(campaigns):
        campaign = await world.campaign(
            *people(drawn["leads"]), steps=drawn["steps"], name=f"Campaign {number}", **drawn["settings"]
        )
        if drawn["conditions"]:
            created = await world.client.subsequences.create(
                parent_campaign=campaign,
                name="More",
                conditions=drawn["conditions"],
                sequences=[{"steps": [step("More")]}],
            )
            await world.client.subsequences.resume(created.id)
    world.advance(days=9)
    for campaign in world.store["campaigns"]:
        await _compare(world, campaign)
    assert sum(event == "email_sent" for event in world.events().elements()) == len(world.sent())
    days = await world.client.accounts.get_daily_analytics(emails=[ADA, BARBARA])
    assert _total(days, "sent") == len(world.sent())
    assert _total(days, "bounced") == world.events()["email_bounced"]
    assert _total(days, "opened") == world.events()["email_opened"]


async def _compare(world: World, campaign: str) -> None:
    """The figures of a campaign, those of its days, steps and subsequences, its leads, its e-mails, and its notices."""
    emails = [email for email in world.emails if email["campaign_id"] == campaign]
    leads = [lead for lead in world.store["leads"].values() if lead["campaign"] == campaign]
    events = Counter(
        notice.event_type for notice in world.notices if notice.campaign and notice.campaign["id"] == campaign
    )
    own: dict[str, Any] = (await world.client.campaigns.get_analytics_overview(id=campaign)).to_dict()
    days = await world.client.campaigns.get_daily_analytics(campaign_id=campaign)
    steps = await world.client.campaigns.get_steps_analytics(campaign_id=campaign, include_opportunities_count=True)
    more = {str(found["id"]): found for found in world.store["subsequences"].values()}
    in_subsequences = [
        found
        for key, subsequence in more.items()
        if subsequence["parent_campaign"] == campaign
        for found in await world.client.subsequences.get_steps_analytics(key)
    ]

    sent = [email for email in emails if email["ue_type"] == 1]
    replies = [email for email in emails if email["ue_type"] == 2 and not email["is_auto_reply"]]
    assert own["emails_sent_count"] + _total(in_subsequences, "sent") == len(sent) == events["email_sent"]
    assert sum(map(_steps, leads)) == len(sent)
    assert own["contacted_count"] == len({email["lead"] for email in sent if "subsequence_id" not in email})
    for name, figure, count in (("opened", "open_count", "open"), ("clicks", "link_click_count", "click")):
        of_leads = sum(lead[f"email_{count}_count"] for lead in leads)
        assert own[figure] == _total(days, name) == _total(steps, name) == of_leads - _total(in_subsequences, name)
    assert events["email_opened"] == sum(lead["email_open_count"] for lead in leads)
    assert events["link_clicked"] == sum(lead["email_click_count"] for lead in leads)
    assert own["reply_count"] + _total(in_subsequences, "replies") == len(replies) == events["reply_received"]
    assert len(replies) == sum(lead["email_reply_count"] for lead in leads)
    assert own["emails_sent_count"] == _total(days, "sent") == _total(steps, "sent")
    assert own["contacted_count"] == own["new_leads_contacted_count"] == _total(days, "new_leads_contacted")
    assert own["total_opportunities"] == sum(lead.get("lt_interest_status") in {1, 2} for lead in leads)
    assert own["total_opportunities"] == _total(steps, "opportunities")
    for figure, status, event in (
        ("bounced_count", -1, "email_bounced"),
        ("unsubscribed_count", -2, "lead_unsubscribed"),
        ("completed_count", 3, None),
    ):
        assert own[figure] == sum(lead["status"] == status for lead in leads)
        assert event is None or events[event] == own[figure]
    _check_status(world.store["campaigns"][campaign], leads, events)


def _total(rows: Iterable[Any], name: str) -> int:
    return sum(row.to_dict()[name] for row in rows)


def _steps(lead: Record) -> int:
    """How many steps of the campaign and the subsequence a lead has had."""
    of_campaign = lead["status_summary"].get("lastStep", {}).get("stepID")
    of_subsequence = lead.get("status_summary_subseq", {}).get("stepID")
    return sum(int(step.split("_")[1]) + 1 for step in (of_campaign, of_subsequence) if step)


def _check_status(campaign: Record, leads: list[Record], events: Counter[str]) -> None:
    waits = any(lead["status"] == 1 for lead in leads)
    is_over = bool(leads) and not waits and not campaign.get("is_evergreen")
    assert (campaign["status"] == 3) == is_over == (events["campaign_completed"] == 1)
