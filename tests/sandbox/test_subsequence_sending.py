"""How leads come into subsequences while time passes, and what these send."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import BadRequestError

from .workspace import ADA
from .world import World, people, schedule, step

ANN, BOB = "ann@one.example", "bob@two.example"
STEPS = [step("First", delay=5), step("Second", delay=1)]
MORE = [{"steps": [step("More", delay=1), step("", "Again", delay=1)]}]


async def subsequence(world: World, campaign: str, *, active: bool = True, **settings: Any) -> str:
    settings = {"name": "More", "conditions": {}, "sequences": MORE, **settings}
    created = await world.client.subsequences.create(parent_campaign=campaign, **settings)
    if active:
        await world.client.subsequences.resume(created.id)
    return str(created.id)


@pytest.mark.parametrize(
    ("rates", "conditions"),
    [
        ({"reply_rate": 1, "interests": {1: 1}}, {"crm_status": [2, 1]}),
        ({"open_rate": 1}, {"lead_activity": [2]}),
        ({"click_rate": 1}, {"lead_activity": [4]}),
        ({"reply_rate": 1, "interests": {1: 1}}, {"reply_contains": "SOUNDS useful"}),
        ({"auto_reply_rate": 1}, {"crm_status": [0]}),
    ],
)
async def test_a_lead_that_does_what_a_subsequence_waits_for_is_taken_over(
    rates: dict[str, Any], conditions: dict[str, Any]
) -> None:
    world = World(**rates)
    campaign = await world.campaign(ANN, steps=STEPS)
    taking = await subsequence(world, campaign, conditions=conditions)
    world.advance(hours=1)
    assert [email["subject"] for email in world.sent()][:1] == ["First"]
    world.advance(days=6)
    lead = world.lead(ANN)
    assert (lead["subsequence_id"], lead["status"]) == (taking, 3)
    assert [email["subject"] for email in world.sent()] == ["First", "More", "Re: More"]
    assert [email.get("subsequence_id") for email in world.sent()] == [None, taking, taking]
    assert {email["eaccount"] for email in world.sent()} == {world.sent()[0]["eaccount"]}
    assert lead["status_summary_subseq"]["stepID"] == "0_1_0"
    assert (lead["status_summary"]["lastStep"]["stepID"], lead["last_step_from"]) == ("0_0_0", "subsequence")
    assert world.store["subsequences"][taking]["timestamp_leads_updated"] == lead["timestamp_added_subsequence"]
    assert (await world.client.leads.get(lead["id"])).subsequence_id == taking
    [figures] = await world.client.subsequences.get_analytics(campaign_id=campaign)
    assert figures.emails_sent == 2
    [own] = await world.client.campaigns.get_analytics(id=campaign)
    assert (own.emails_sent_count, own.completed_count, own.campaign_status) == (1, 1, 3)


async def test_a_subsequence_takes_who_did_not_reply_when_the_campaign_is_over() -> None:
    world = World()
    campaign = await world.campaign(ANN, BOB, steps=[step("First", delay=1)])
    taking = await subsequence(world, campaign, conditions={"lead_activity": [91]})
    world.lead(BOB)["email_reply_count"] = 1
    world.advance(days=1, hours=1)
    assert world.store["campaigns"][campaign]["status"] == 4
    assert [world.lead(lead)["status"] for lead in (ANN, BOB)] == [1, 3]
    world.advance(days=5)
    assert [email["subject"] for email in world.sent() if email["lead"] == ANN] == ["First", "More", "Re: More"]
    assert [email["subject"] for email in world.sent() if email["lead"] == BOB] == ["First"]
    assert (world.lead(ANN)["subsequence_id"], world.store["campaigns"][campaign]["status"]) == (taking, 3)
    assert world.events()["campaign_completed"] == 1


async def test_a_subsequence_that_is_not_active_takes_nobody() -> None:
    world = World(open_rate=1)
    campaign = await world.campaign(ANN, steps=STEPS)
    await subsequence(world, campaign, conditions={"lead_activity": [2]}, active=False)
    world.advance(days=8)
    assert "subsequence_id" not in world.lead(ANN)
    assert world.steps(ANN) == ["0_0_0", "0_1_0"]


async def test_a_lead_that_does_what_no_subsequence_waits_for_stays_in_the_campaign() -> None:
    world = World(open_rate=1, reply_rate=1)
    campaign, other = await world.campaign(ANN, steps=STEPS), await world.campaign(name="Other")
    await subsequence(world, campaign, conditions={"lead_activity": [4], "crm_status": [1], "reply_contains": "never"})
    await subsequence(world, other, conditions={"lead_activity": [2]})
    world.advance(days=8)
    assert "subsequence_id" not in world.lead(ANN)
    assert world.steps(ANN) == ["0_0_0", "0_1_0"]


async def test_a_paused_subsequence_keeps_its_leads_waiting_and_the_campaign_running() -> None:
    world = World(open_rate=1)
    campaign = await world.campaign(ANN, steps=STEPS)
    taking = await subsequence(
        world, campaign, conditions={"lead_activity": [2]}, sequences=[{"steps": [step("More", pre_delay=2)]}]
    )
    world.advance(days=1)
    await world.client.subsequences.pause(taking)
    world.advance(days=9)
    assert (world.steps(ANN), world.lead(ANN)["status"]) == (["0_0_0"], 1)
    assert world.store["campaigns"][campaign]["status"] == 4
    await world.client.subsequences.resume(taking)
    world.advance(days=2)
    assert (world.steps(ANN), world.lead(ANN)["status"]) == (["0_0_0", "0_0_0"], 3)
    assert world.store["campaigns"][campaign]["status"] == 3


async def test_a_subsequence_of_a_paused_campaign_sends_nothing() -> None:
    world = World(open_rate=1)
    campaign = await world.campaign(ANN, steps=STEPS)
    taking = await subsequence(world, campaign, conditions={"lead_activity": [2]})
    world.advance(minutes=5)
    await world.client.campaigns.pause(campaign)
    world.advance(days=5)
    assert world.lead(ANN)["subsequence_id"] == taking
    assert [email["subject"] for email in world.sent()] == ["First"]


async def test_interest_that_is_set_by_hand_moves_a_lead_too() -> None:
    world = World()
    campaign = await world.campaign(ANN, BOB, steps=STEPS)
    taking = await subsequence(world, campaign, conditions={"crm_status": [-1]})
    world.advance(hours=2)
    await world.client.leads.update_interest_status(lead_email=ANN, interest_value=-1)
    await world.client.leads.update(world.lead(BOB)["id"], lt_interest_status=2)
    assert world.lead(ANN)["subsequence_id"] == taking
    assert "subsequence_id" not in world.lead(BOB)
    world.advance(days=3)
    assert [email["subject"] for email in world.sent() if email["lead"] == ANN] == ["First", "More", "Re: More"]


async def test_a_lead_that_is_moved_by_hand_is_active_again_until_it_is_removed() -> None:
    world = World()
    campaign = await world.campaign(ANN, steps=[step("First", delay=0), step("Second", delay=9)])
    moved_to = await subsequence(world, campaign)
    world.advance(hours=2)
    before = world.lead(ANN)["status_summary"]
    await world.client.leads.move_to_subsequence(id=world.lead(ANN)["id"], subsequence_id=moved_to)
    world.advance(hours=2)
    assert [email["subject"] for email in world.sent()] == ["First", "Second", "More"]
    await world.client.leads.remove_from_subsequence(id=world.lead(ANN)["id"])
    assert "status_summary_subseq" not in world.lead(ANN)
    world.advance(days=12)
    assert len(world.sent()) == 3
    assert (world.lead(ANN)["status"], world.lead(ANN)["status_summary"]) == (3, before)


async def test_a_lead_that_bounced_stays_so_in_a_subsequence() -> None:
    world = World(bounce_rate=1)
    campaign = await world.campaign(ANN, steps=STEPS)
    moved_to = await subsequence(world, campaign)
    world.advance(days=1)
    await world.client.leads.move_to_subsequence(id=world.lead(ANN)["id"], subsequence_id=moved_to)
    world.advance(days=3)
    assert (world.lead(ANN)["status"], world.lead(ANN)["subsequence_id"]) == (-1, moved_to)
    assert world.steps(ANN) == ["0_0_0"]


async def test_the_first_step_of_a_subsequence_waits_for_its_own_delay_and_hours() -> None:
    world = World(open_rate=1)
    campaign = await world.campaign(ANN, steps=STEPS)
    await subsequence(
        world,
        campaign,
        conditions={"lead_activity": [2]},
        sequences=[{"steps": [step("More", pre_delay=3)]}],
        subsequence_schedule=schedule("10:00", "11:00", range(7), "Europe/Isle_of_Man"),
    )
    world.advance(days=7)
    [_, more] = world.sent()
    assert more["timestamp_email"][:13] in {"2026-01-08T10", "2026-01-09T10"}
    assert more["timestamp_email"] > world.lead(ANN)["timestamp_added_subsequence"]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"daily_limit_mode": "inherit"}, 4),
        ({"daily_limit_mode": "custom", "daily_limit": 1}, 1),
        ({"daily_limit_mode": "custom"}, 6),
        ({"daily_limit_mode": "unlimited", "daily_limit": 1}, 6),
    ],
)
async def test_a_subsequence_has_the_daily_limit_that_it_names(settings: dict[str, Any], expected: int) -> None:
    world = World()
    campaign = await world.campaign(*people(6), steps=STEPS, daily_limit=4)
    taking = await subsequence(world, campaign, sequences=[{"steps": [step("More")]}], **settings)
    for lead in list(world.store["leads"].values()):
        await world.client.leads.move_to_subsequence(id=lead["id"], subsequence_id=taking)
    world.advance(hours=14)
    assert len(world.sent()) == expected
    answer = (await world.client.subsequences.get_sending_status(taking)).to_dict()["diagnostics"]
    assert answer.get("campaign_daily_limit", {}).get("limit") == {4: 4, 1: 1}.get(expected)


async def test_a_campaign_and_the_subsequences_that_inherit_its_limit_share_it() -> None:
    world = World()
    campaign = await world.campaign(*people(6), steps=STEPS, daily_limit=4)
    taking = await subsequence(world, campaign)
    for lead in list(world.store["leads"].values())[:3]:
        await world.client.leads.move_to_subsequence(id=lead["id"], subsequence_id=taking)
    world.advance(hours=14)
    assert len(world.sent()) == 4


@pytest.mark.parametrize(("ignores", "expected"), [(False, 1), (True, 4)])
async def test_an_account_may_send_more_for_a_subsequence_that_says_so(ignores: bool, expected: int) -> None:
    world = World()
    await world.client.accounts.update(ADA, daily_limit=1)
    campaign = await world.campaign(*people(4), steps=STEPS)
    taking = await subsequence(world, campaign, ignore_account_daily_limit=ignores)
    for lead in list(world.store["leads"].values()):
        await world.client.leads.move_to_subsequence(id=lead["id"], subsequence_id=taking)
    world.advance(hours=14)
    assert len(world.sent()) == expected


async def test_a_lead_that_is_not_in_the_campaign_is_not_put_into_its_subsequence() -> None:
    world = World()
    campaign = await world.campaign(ANN)
    moved_to = await subsequence(world, campaign)
    stranger = await world.client.leads.create(email="stranger@customer.example")
    with pytest.raises(BadRequestError, match="not in the campaign"):
        await world.client.leads.move_to_subsequence(id=stranger.id, subsequence_id=moved_to)
    assert "subsequence_id" not in world.lead("stranger@customer.example")
