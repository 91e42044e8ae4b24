"""What campaigns send while time passes: to whom, when, from which account, and with which text."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from instantly_async import BadRequestError
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.store import Record

from .workspace import ADA, NEW_ACCOUNT, toggle
from .world import ALWAYS, World, people, schedule, step

ANN, BOB, CID = "ann@one.example", "bob@two.example", "cid@three.example"
BARBARA = "barbara.dubois@acme-outreach.example"


@pytest.fixture
def world() -> World:
    return World()


async def test_leads_get_the_first_step_with_their_variables_filled_in(world: World) -> None:
    body = "Hello {{firstName}} of {{city|your city}},<br/>{{ budget }} &amp; {{missing}}!"
    campaign = await world.campaign(steps=[step("For {{firstName}}", body)], cc_list=["boss@acme.example"])
    await world.add(campaign, ANN, custom_variables={"city": "Ghent", "budget": 12.5})
    before = dict(world.lead(ANN))
    world.advance(hours=1)
    [email] = world.sent()
    assert email["subject"] == "For Ann"
    assert email["body"]["html"] == "Hello Ann of Ghent,<br/>12.5 &amp; !"
    assert email["body"]["text"] == email["content_preview"] == "Hello Ann of Ghent,\n12.5 & !"
    assert (email["lead"], email["lead_id"], email["eaccount"], email["campaign_id"]) == (
        ANN,
        before["id"],
        ADA,
        campaign,
    )
    assert (email["step"], email["ue_type"], email["is_unread"]) == ("0_0_0", 1, 0)
    assert email["thread_id"].startswith("d7-")
    assert email["cc_address_email_list"] == "boss@acme.example"
    lead = world.lead(ANN)
    assert "timestamp_last_contact" not in before
    assert lead["timestamp_last_contact"] == email["timestamp_email"] == lead["last_step_timestamp_executed"]
    assert lead["status_summary"]["lastStep"]["stepID"] == "0_0_0"
    [notice] = world.notices
    assert (notice.event_type, notice.step, notice.variant, notice.is_first) == ("email_sent", 1, 1, True)
    assert (notice.account, notice.email, notice.lead) == (ADA, email, lead)
    assert [found.id async for found in world.client.emails.list(lead=ANN)] == [email["id"]]
    assert (await world.client.leads.get(lead["id"])).last_contacted_from == ADA


async def test_a_value_that_is_too_long_is_cut(world: World) -> None:
    campaign = await world.campaign(steps=[step("Hi", "{{long}}" * 50)])
    await world.add(campaign, ANN, custom_variables={"long": "x" * 10_000})
    world.advance(hours=1)
    assert len(world.sent()[0]["body"]["html"]) == 100_000


async def test_nothing_is_sent_before_a_campaign_is_active_or_while_it_is_paused(world: World) -> None:
    campaign = await world.campaign(*people(20), active=False)
    world.advance(hours=1)
    assert world.sent() == []
    await world.client.campaigns.activate(campaign)
    world.advance(hours=1)
    sent = len(world.sent())
    assert 0 < sent < 20
    await world.client.campaigns.pause(campaign)
    world.advance(days=2)
    assert len(world.sent()) == sent
    await world.client.campaigns.activate(campaign)
    world.advance(days=2)
    assert len(world.sent()) == 20
    assert {email["lead"] for email in world.sent()} == set(people(20))


async def test_a_campaign_without_leads_steps_or_accounts_sends_nothing_and_goes_on(world: World) -> None:
    empty = [
        await world.campaign(),
        await world.campaign(ANN, steps=[]),
        await world.campaign(BOB, email_list=[]),
        await world.campaign(CID, campaign_schedule={}),
        await world.campaign(sequences=[]),
    ]
    world.advance(days=3)
    assert world.sent() == []
    assert {world.store["campaigns"][campaign]["status"] for campaign in empty} == {1}


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("Europe/Belgrade", "01-06 08:00"), ("America/Detroit", "01-05 14:00"), ("Asia/Kolkata", "01-06 03:30")],
)
async def test_hours_are_those_of_the_time_zone(zone: str, expected: str, world: World) -> None:
    await world.campaign(ANN, campaign_schedule=schedule("09:00", "10:00", zone=zone))
    world.advance(days=2)
    assert world.times() == [expected]


async def test_the_hours_of_summer_begin_an_hour_earlier_in_utc(world: World) -> None:
    steps = [step(delay=1) for _ in range(5)]
    await world.campaign(
        ANN, steps=steps, campaign_schedule=schedule("09:00", "10:00", range(7), start_date="2026-03-27")
    )
    world.advance(days=100)
    assert world.times() == ["03-27 08:00", "03-28 08:00", "03-30 07:00", "03-31 07:00", "04-01 07:00"]


async def test_an_hour_that_the_clocks_pass_over_sends_nothing(world: World) -> None:
    await world.campaign(
        ANN, campaign_schedule=schedule("02:15", "02:45", range(7), start_date="2026-03-29", end_date="2026-03-29")
    )
    world.advance(days=90)
    assert len(world.sent()) <= 1
    assert all(time.startswith("03-29 0") for time in world.times())


async def test_only_the_days_of_the_week_between_the_dates_are_used(world: World) -> None:
    window = schedule("12:00", "13:00", [1, 3], "Etc/GMT+12", start_date="2026-01-07", end_date="2026-01-14")
    await world.campaign(*people(40), campaign_schedule=window)
    world.advance(days=30)
    assert sorted({time[:5] for time in world.times()}) == ["01-08", "01-13", "01-15"]  # UTC is twelve hours ahead
    assert {time[6:8] for time in world.times()} == {"00"}


async def test_dates_of_a_schedule_may_be_empty_or_have_a_time(world: World) -> None:
    campaign = await world.campaign(ANN)
    window = world.store["campaigns"][campaign]["campaign_schedule"]
    window |= {"start_date": "", "end_date": "2026-01-03T00:00:00.000Z"}
    world.advance(days=2)
    assert world.sent() == []
    window["end_date"] = ""
    world.advance(days=1)
    assert len(world.sent()) == 1


@pytest.mark.parametrize("name", ["start_date", "end_date"])
async def test_days_that_are_none_never_come_into_a_schedule(name: str, world: World) -> None:
    with pytest.raises(BadRequestError, match=name):
        await world.campaign(ANN, campaign_schedule={**ALWAYS, name: "soon"})


async def test_a_window_that_shuts_before_it_opens_sends_nothing(world: World) -> None:
    await world.campaign(ANN, campaign_schedule=schedule("17:00", "09:00", range(7)))
    world.advance(days=2)
    assert world.sent() == []


async def test_a_zone_that_the_system_does_not_know_counts_as_utc(world: World) -> None:
    campaign = await world.campaign(ANN, campaign_schedule=schedule("10:00", "11:00"))
    world.store["campaigns"][campaign]["campaign_schedule"]["schedules"][0]["timezone"] = "Mars/Olympus"
    world.advance(days=1)
    assert world.times() == ["01-05 10:00"]


async def test_a_campaign_sends_no_more_a_day_than_its_limit(world: World) -> None:
    await world.campaign(*people(12), daily_limit=5)
    world.advance(days=1)
    world.advance(days=4)
    days = [time[:5] for time in world.times()]
    assert days == ["01-05"] * 5 + ["01-06"] * 5 + ["01-07"] * 2


async def test_an_account_sends_no_more_a_day_than_its_limit_for_all_campaigns_together(world: World) -> None:
    await world.client.accounts.update(ADA, daily_limit=4)
    campaigns = [await world.campaign(*people(6), name=name) for name in ("One", "Two")]
    world.advance(hours=14)
    assert len(world.sent()) == 4
    assert [len(world.sent(campaign)) for campaign in campaigns] == [2, 2]
    world.advance(days=1)
    assert len(world.sent()) == 8


async def test_a_campaign_contacts_no_more_new_leads_a_day_than_it_may(world: World) -> None:
    await world.campaign(*people(6), steps=[step(delay=1), step()], daily_max_leads=2)
    world.advance(days=4)
    first = [email["timestamp_email"][5:10] for email in world.sent() if email["step"] == "0_0_0"]
    assert first == ["01-05"] * 2 + ["01-06"] * 2 + ["01-07"] * 2
    assert len(world.sent()) > len(first)


@pytest.mark.parametrize("prefers_new", [False, True])
async def test_new_leads_come_before_follow_ups_if_so_wished(prefers_new: bool, world: World) -> None:
    noon = schedule("12:00", "13:00", range(7), "Europe/Isle_of_Man")
    steps = [step(delay=1), step()]
    await world.campaign(
        *people(4), steps=steps, daily_limit=2, prioritize_new_leads=prefers_new, campaign_schedule=noon
    )
    world.advance(days=2)
    numbers = [int(email["step"][2]) for email in world.sent()]
    assert numbers == ([0, 0, 0, 0] if prefers_new else [0, 0, 1, 1])


async def test_an_account_waits_between_two_e_mails(world: World) -> None:
    await world.client.accounts.update(ADA, sending_gap=30)
    await world.campaign(*people(3), name="One")
    await world.campaign(*people(2), name="Two", email_gap=5)
    world.advance(hours=3)
    minutes = [int(time[6:8]) * 60 + int(time[9:11]) for time in world.times()]
    assert [later - earlier for earlier, later in pairwise(minutes)] == [30] * 4


async def test_an_older_e_mail_that_is_stored_later_is_not_the_last(world: World) -> None:
    await world.client.accounts.update(ADA, sending_gap=60)
    await world.campaign(*people(2))
    world.advance(minutes=5)
    [email] = world.sent()
    world.store["emails"]["older"] = {**email, "id": "older", "timestamp_email": "2026-01-01T00:00:00.000Z"}
    world.advance(minutes=30)
    assert len(world.sent()) == 2
    world.advance(minutes=30)
    assert len(world.sent()) == 3


async def test_a_campaign_may_ask_for_longer_waits_with_a_random_part(world: World) -> None:
    await world.client.accounts.update(ADA, sending_gap=0)
    await world.campaign(*people(20), email_gap=10, random_wait_max=5)
    world.advance(days=1)
    minutes = [int(time[6:8]) * 60 + int(time[9:11]) for time in world.times()]
    waits = {later - earlier for earlier, later in pairwise(minutes)}
    assert min(waits) >= 10
    assert max(waits) <= 16
    assert len(waits) > 1


async def test_numbers_that_are_out_of_all_bounds_do_no_harm(world: World) -> None:
    steps = [step(delay=-(10**18)), step(delay=10**18), step()]
    await world.campaign(ANN, BOB, steps=steps, random_wait_max=10**18, email_gap=-5, daily_limit=10**18)
    world.advance(hours=2)
    assert [email["step"] for email in world.sent()] == ["0_0_0"]
    world.advance(days=365)
    assert len(world.sent()) < 5


async def test_accounts_share_the_leads_and_each_goes_on_with_its_own(world: World) -> None:
    await world.campaign(*people(10), steps=[step(delay=1), step("", "Again")], email_list=[ADA, BARBARA])
    world.advance(days=3)
    assert len(world.sent()) == 20
    writers: dict[str, set[str]] = {}
    for email in world.sent():
        writers.setdefault(email["lead"], set()).add(email["eaccount"])
    assert {len(accounts) for accounts in writers.values()} == {1}
    assert set.union(*writers.values()) == {ADA, BARBARA}


async def test_accounts_may_be_named_by_a_tag(world: World) -> None:
    tag = await world.client.custom_tags.create(label="Senders")
    await toggle(world.client, tag_ids=[tag.id], resource_ids=[BARBARA])
    await world.campaign(ANN, email_list=[], email_tag_list=[tag.id])
    world.advance(hours=1)
    assert [email["eaccount"] for email in world.sent()] == [BARBARA]


@pytest.mark.parametrize("status", [2, -1, -2, -3])
async def test_an_account_that_is_paused_or_in_error_sends_nothing(status: int, world: World) -> None:
    await world.campaign(ANN)
    world.store["accounts"][ADA]["status"] = status
    world.advance(days=2)
    assert world.sent() == []
    world.store["accounts"][ADA]["status"] = 1
    world.advance(hours=1)
    assert len(world.sent()) == 1


async def test_follow_ups_wait_for_their_account_unless_it_left_the_campaign(world: World) -> None:
    campaign = await world.campaign(ANN, steps=[step(delay=1), step()])
    world.advance(hours=1)
    await world.client.campaigns.update(campaign, email_list=[ADA, BARBARA])
    await world.client.accounts.pause(ADA)
    world.advance(days=3)
    assert [email["eaccount"] for email in world.sent()] == [ADA]
    await world.client.campaigns.update(campaign, email_list=[BARBARA])
    world.advance(days=1)
    assert [email["eaccount"] for email in world.sent()] == [ADA, BARBARA]


@pytest.mark.parametrize(("unit", "expected"), [("minutes", "01-05 09:"), ("hours", "01-05 1"), ("days", "01-07 09:")])
async def test_a_step_waits_for_the_delay_of_the_one_before(unit: str, expected: str, world: World) -> None:
    await world.campaign(ANN, steps=[step(delay=2, delay_unit=unit), step("", "Again")])
    world.advance(days=5)
    first, second = world.times()
    assert first.startswith("01-05 09:")
    assert second.startswith(expected)


async def test_a_step_without_a_subject_goes_on_with_the_thread(world: World) -> None:
    await world.campaign(ANN, steps=[step("First"), step(""), step(" "), step("New")])
    world.advance(days=7)
    sent = world.sent()
    assert [email["subject"] for email in sent] == ["First", "Re: First", "Re: First", "New"]
    assert len({email["thread_id"] for email in sent[:3]}) == 1
    assert sent[3]["thread_id"] != sent[0]["thread_id"]
    latest = [email.subject async for email in world.client.emails.list(latest_of_thread=True)]
    assert latest == ["New", "Re: First"]


async def test_variants_share_the_leads_unless_they_are_not_in_use(world: World) -> None:
    steps = [step("Hi", "A", "B", "C", delay=1), step()]
    steps[0]["variants"][1]["v_disabled"] = True
    steps[1]["variants"][0]["v_disabled"] = True
    await world.campaign(*people(30), steps=[*steps, step("Last")])
    world.advance(days=3)
    bodies = {(email["step"], email["body"]["html"]) for email in world.sent()}
    assert bodies == {("0_0_0", "A"), ("0_0_2", "C"), ("0_2_0", "Hi")}


async def test_text_only_e_mails_have_no_html(world: World) -> None:
    steps = [step("One", "<p>A</p><p>B</p>", delay=1), step("Two", "<b>C</b>")]
    await world.campaign(ANN, steps=steps, text_only=True, name="Text")
    await world.campaign(BOB, steps=steps, first_email_text_only=True, name="First")
    world.advance(days=2)
    bodies = {(email["lead"], email["step"]): email["body"] for email in world.sent()}
    assert bodies[ANN, "0_0_0"] == {"text": "A\nB"}
    assert set(bodies[ANN, "0_1_0"]) == {"text"}
    assert set(bodies[BOB, "0_0_0"]) == {"text"}
    assert bodies[BOB, "0_1_0"] == {"text": "C", "html": "<b>C</b>"}


async def test_blocked_addresses_and_domains_get_nothing(world: World) -> None:
    campaign = await world.campaign(ANN, BOB, CID)
    await world.client.block_list_entries.bulk_create(bl_values=[ANN.upper(), "two.example"])
    world.advance(days=2)
    assert [email["lead"] for email in world.sent()] == [CID]
    assert [world.lead(lead)["status"] for lead in (ANN, BOB, CID)] == [-3, -3, 3]
    assert world.store["campaigns"][campaign]["status"] == 3


async def test_risky_contacts_get_e_mails_only_if_the_campaign_allows_it(world: World) -> None:
    for name, lead, is_allowed in (("No", ANN, False), ("Yes", BOB, True)):
        await world.campaign(lead, name=name, allow_risky_contacts=is_allowed)
        world.lead(lead)["verification_status"] = -2
    world.advance(hours=2)
    assert [email["lead"] for email in world.sent()] == [BOB]
    assert world.lead(ANN)["status"] == -3


async def test_a_campaign_is_completed_when_its_leads_have_had_all_steps(world: World) -> None:
    campaign = await world.campaign(ANN, BOB, steps=[step(delay=1), step(delay=1)])
    for_ever = await world.campaign(CID, is_evergreen=True, name="For ever")
    world.advance(days=1, hours=2)
    assert world.lead(ANN)["status"] == 1
    assert world.store["campaigns"][campaign]["status"] == 1
    world.advance(days=2)
    assert [world.lead(lead)["status"] for lead in (ANN, BOB, CID)] == [3, 3, 3]
    assert [world.store["campaigns"][found]["status"] for found in (campaign, for_ever)] == [3, 1]
    completed = [notice.campaign or {} for notice in world.notices if notice.event_type == "campaign_completed"]
    assert [found["id"] for found in completed] == [campaign]
    [figures] = await world.client.campaigns.get_analytics(id=campaign)
    assert figures.completed_count == 2
    world.advance(days=20)
    assert world.events()["campaign_completed"] == 1


async def test_a_step_that_is_added_later_is_sent_to_leads_that_still_wait(world: World) -> None:
    campaign = await world.campaign(ANN, steps=[step(delay=3)])
    world.advance(days=1)
    await world.client.campaigns.update(campaign, sequences=[{"steps": [step(delay=2), step("Late")]}])
    world.advance(days=5)
    assert world.steps(ANN) == ["0_0_0", "0_1_0"]


async def test_a_step_that_is_removed_is_over_for_leads_that_had_it(world: World) -> None:
    campaign = await world.campaign(ANN, steps=[step(delay=3), step(delay=3)])
    world.advance(days=4)
    await world.client.campaigns.update(campaign, sequences=[{"steps": [step(delay=3)]}])
    world.advance(days=1)
    assert world.lead(ANN)["status"] == 3


async def test_a_lead_that_is_deleted_gets_nothing_more(world: World) -> None:
    campaign = await world.campaign(ANN, BOB, steps=[step(delay=1), step()])
    world.advance(hours=2)
    await world.client.leads.delete(world.lead(ANN)["id"])
    world.advance(days=3)
    assert (world.steps(ANN), world.steps(BOB)) == (["0_0_0"], ["0_0_0", "0_1_0"])
    assert world.store["campaigns"][campaign]["status"] == 3


async def test_a_lead_that_is_moved_begins_anew_in_the_other_campaign(world: World) -> None:
    first = await world.campaign(ANN, steps=[step("One", delay=1), step("Two")], name="First")
    second = await world.campaign(steps=[step("Other")], name="Second")
    world.advance(hours=2)
    await world.client.leads.move(campaign=first, ids=[world.lead(ANN)["id"]], to_campaign_id=second)
    world.advance(days=3)
    assert [(email["campaign_id"], email["subject"]) for email in world.sent()] == [(first, "One"), (second, "Other")]


async def test_a_copy_of_a_lead_gets_its_own_e_mails(world: World) -> None:
    first = await world.campaign(ANN, name="First")
    second = await world.campaign(name="Second")
    world.advance(days=3)
    await world.client.leads.move(campaign=first, to_campaign_id=second, copy_leads=True)
    world.advance(days=3)
    assert [email["campaign_id"] for email in world.sent()] == [first, second]


async def test_what_happened_to_a_lead_is_not_told_of_its_copies() -> None:
    world = World(open_rate=1, click_rate=1, reply_rate=1)
    first = await world.campaign(ANN, name="First", open_tracking=True, link_tracking=True)
    second = await world.campaign(name="Second")
    world.advance(days=3)
    [before] = await world.client.campaigns.get_analytics(id=first)
    assert before.open_count > 0
    assert before.link_click_count > 0
    assert before.reply_count > 0
    await world.client.campaigns.pause(second)
    await world.client.leads.move(campaign=first, to_campaign_id=second, copy_leads=True)
    assert await world.client.campaigns.get_analytics(id=first) == [before]
    overview = await world.client.campaigns.get_analytics_overview(id=second)
    assert (overview.open_count, overview.link_click_count, overview.reply_count) == (0, 0, 0)
    [copied] = [lead for lead in world.store["leads"].values() if lead["campaign"] == second]
    assert (copied["email_open_count"], copied["email_reply_count"]) == (0, 0)


async def test_leads_without_an_address_and_those_in_lists_get_nothing(world: World) -> None:
    campaign = await world.campaign(ANN)
    lead_list = await world.client.lead_lists.create(name="List")
    await world.client.leads.create(list_id=lead_list.id, email=BOB)
    world.store["leads"]["nobody"] = {**world.lead(ANN), "id": "nobody", "email": None}
    world.advance(days=2)
    assert [email["lead"] for email in world.sent()] == [ANN]
    assert world.store["campaigns"][campaign]["status"] == 3


async def test_deleting_a_campaign_in_the_middle_ends_it(world: World) -> None:
    campaign = await world.campaign(*people(10), steps=[step(delay=1), step()])
    subsequence = await world.client.subsequences.create(parent_campaign=campaign, name="More", conditions={})
    world.advance(hours=1)
    sent = len(world.sent())
    del world.store["campaigns"][campaign]  # its leads and its subsequence are left, as no call leaves them
    world.advance(days=3)
    assert len(world.sent()) == sent
    assert subsequence.id in world.store["subsequences"]


async def test_every_workspace_has_its_own_time_line() -> None:
    async with Sandbox() as sandbox:
        other = sandbox.client(workspace="00000000-0000-7000-8000-00000000000a")
        await other.accounts.create(**{**NEW_ACCOUNT, "email": "mine@other.example"})
        campaign = await other.campaigns.create(
            name="Other", campaign_schedule=ALWAYS, sequences=[{"steps": [step()]}], email_list=["mine@other.example"]
        )
        await other.leads.create(campaign=campaign.id, email=ANN)
        await other.campaigns.activate(campaign.id)
        sandbox.clock.advance(hours=1)
        assert [email.lead async for email in other.emails.list()] == [ANN]
        assert not [email async for email in sandbox.client().emails.list(lead=ANN)]


async def test_time_does_not_move_back(world: World) -> None:
    before = world.state.clock.now()
    with pytest.raises(ValueError, match="back"):
        world.advance(hours=-1)
    assert world.state.clock.now() > before


async def test_the_sending_status_tells_what_keeps_a_campaign_waiting(world: World) -> None:
    campaign = await world.campaign(ANN, BOB, steps=[step(delay=3), step()], daily_limit=1)

    async def status() -> tuple[Any, Record]:
        answer = (await world.client.campaigns.get_sending_status(campaign, with_ai_summary=True)).to_dict()
        return answer["summary"]["status"], answer["diagnostics"]

    assert (await status())[0] == "healthy"
    world.advance(hours=1)
    found, diagnostics = await status()
    assert found == "daily_limit_met"
    assert diagnostics["campaign_daily_limit"] == {"limit": 1, "sent": 1, "limit_hit": True}
    await world.client.campaigns.update(campaign, daily_limit=None)
    await world.client.accounts.update(ADA, daily_limit=1)
    assert (await status())[0] == "account_daily_limit_met"
    await world.client.accounts.update(ADA, daily_limit=50)
    world.advance(hours=1)
    found, diagnostics = await status()
    assert (found, diagnostics["leads_status"]["delay_not_met_skips"]) == ("follow_up_delay_not_met", 2)
    assert diagnostics["issue_tracking"]["last_healthy_send_at"] == world.sent()[-1]["timestamp_email"]
