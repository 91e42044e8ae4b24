"""What leads do with e-mails while time passes, and what follows from it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from instantly_async.sandbox import Behaviour, Sandbox
from instantly_async.sandbox.state.store import Record

from .workspace import ADA
from .world import World, behaviour, people, step

ANN, BOB, CID = "ann@one.example", "bob@one.example", "cid@two.example"
TWO_STEPS = [step("First", delay=3), step("", delay=1)]


async def test_opens_and_clicks_are_counted_where_they_are_tracked() -> None:
    world = World(open_rate=1, click_rate=1)
    await world.campaign(ANN, steps=[step("Hi", "A", "B", delay=5)])
    before = dict(world.lead(ANN))
    world.advance(days=2)
    lead, [email] = world.lead(ANN), world.sent()
    assert (before["email_open_count"], before["email_click_count"]) == (0, 0)
    assert lead["email_open_count"] == len(email["opened"]) >= 1
    assert (lead["email_click_count"], len(email["clicks"])) == (1, 1)
    assert (lead["email_opened_step"], lead["email_opened_variant"]) == (1, int(email["step"][-1]))
    assert (lead["email_clicked_step"], lead["email_clicked_variant"]) == (1, int(email["step"][-1]))
    assert lead["timestamp_last_open"] == email["opened"][-1]
    assert lead["timestamp_last_click"] == email["clicks"][0] > email["opened"][0] > email["timestamp_email"]
    assert world.events() == {"email_sent": 1, "email_opened": lead["email_open_count"], "link_clicked": 1}
    opens = [notice for notice in world.notices if notice.event_type == "email_opened"]
    assert [notice.is_first for notice in opens] == [True] + [False] * (len(opens) - 1)
    shown = await world.client.emails.get(email["id"])
    assert not {"opened", "clicks"} & set(shown)
    [listed] = [found async for found in world.client.emails.list()]
    assert not {"opened", "clicks"} & set(listed)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"open_tracking": False}, {"link_clicked": 1}),
        ({"link_tracking": False}, {"email_opened": 1}),
        ({"text_only": True}, {}),
        ({"first_email_text_only": True}, {}),
    ],
)
async def test_nothing_is_tracked_that_the_campaign_does_not_track(
    settings: dict[str, Any], expected: dict[str, int]
) -> None:
    world = World(open_rate=1, click_rate=1)
    await world.campaign(ANN, steps=[step(delay=5)], **settings)
    world.advance(days=2)
    found = {event: min(times, 1) for event, times in world.events().items() if event != "email_sent"}
    assert found == expected


async def test_a_reply_is_unread_in_the_thread_and_stops_the_campaign_for_the_lead() -> None:
    world = World(reply_rate=1)
    campaign = await world.campaign(ANN, steps=TWO_STEPS, stop_on_reply=True)
    world.advance(hours=1)
    unread = (await world.client.emails.count_unread()).count
    assert (unread, world.lead(ANN)["status"], world.lead(ANN)["email_reply_count"]) == (0, 1, 0)
    world.advance(days=10)
    sent, reply = world.emails
    assert (reply["ue_type"], reply["thread_id"], reply["lead_id"]) == (2, sent["thread_id"], world.lead(ANN)["id"])
    assert (reply["from_address_email"], reply["to_address_email_list"], reply["eaccount"]) == (ANN, ADA, ADA)
    assert (reply["subject"], reply["is_unread"], reply["is_auto_reply"]) == ("Re: First", 1, 0)
    assert (await world.client.emails.count_unread()).count == 1
    await world.client.emails.mark_thread_as_read(reply["thread_id"])
    assert (await world.client.emails.count_unread()).count == 0
    lead = world.lead(ANN)
    assert (lead["status"], lead["email_reply_count"], lead["timestamp_last_reply"]) == (3, 1, reply["timestamp_email"])
    assert (lead["email_replied_step"], lead["email_replied_variant"]) == (1, 0)
    assert world.store["campaigns"][campaign]["status"] == 3
    [notice] = [notice for notice in world.notices if notice.event_type == "reply_received"]
    assert (notice.email, notice.step, notice.variant, notice.account) == (reply, 1, 1, ADA)


async def test_a_campaign_goes_on_after_a_reply_unless_it_is_to_stop() -> None:
    world = World(reply_rate=1)
    await world.campaign(ANN, steps=TWO_STEPS)
    world.advance(days=10)
    assert world.steps(ANN) == ["0_0_0", "0_1_0"]
    assert world.lead(ANN)["email_reply_count"] == 2


async def test_a_reply_stops_the_campaign_for_the_whole_company_if_so_wished() -> None:
    world = World(reply_rate=1, replies_within=datetime.timedelta(hours=1))
    await world.client.accounts.update(ADA, sending_gap=1440)
    await world.campaign(ANN, BOB, CID, stop_on_reply=True, stop_for_company=True, name="Company")
    world.advance(days=7)
    assert {lead: world.lead(lead)["status"] for lead in (ANN, BOB, CID)} == {ANN: 3, BOB: 3, CID: 3}
    assert (world.steps(BOB), world.lead(BOB)["email_reply_count"]) == ([], 0)


@pytest.mark.parametrize("stops", [False, True])
async def test_automatic_replies_stop_a_campaign_only_if_so_wished(stops: bool) -> None:
    world = World(auto_reply_rate=1)
    await world.campaign(ANN, steps=TWO_STEPS, stop_on_reply=True, stop_on_auto_reply=stops)
    world.advance(days=10)
    assert world.steps(ANN) == ["0_0_0", "0_1_0"][: 1 if stops else 2]
    lead = world.lead(ANN)
    assert (lead["status"], lead["email_reply_count"], lead["lt_interest_status"]) == (3, 0, 0)
    replies = [email for email in world.emails if email["ue_type"] == 2]
    assert {(email["is_auto_reply"], email["is_unread"], email["i_status"]) for email in replies} == {(1, 1, 0)}
    assert world.events()["auto_reply_received"] == len(replies)
    assert (world.events()["lead_out_of_office"], world.events()["reply_received"]) == (1, 0)


async def test_a_bounce_ends_it_for_the_lead() -> None:
    world = World(bounce_rate=1, open_rate=1, reply_rate=1)
    campaign = await world.campaign(ANN, steps=TWO_STEPS)
    world.advance(days=10)
    assert (world.steps(ANN), world.lead(ANN)["status"]) == (["0_0_0"], -1)
    assert world.events() == {"email_sent": 1, "email_bounced": 1, "campaign_completed": 1}
    assert world.store["campaigns"][campaign]["status"] == 3
    [figures] = await world.client.campaigns.get_analytics(id=campaign)
    assert (figures.bounced_count, figures.completed_count, figures.reply_count) == (1, 0, 0)


@pytest.mark.parametrize("is_blocked", [False, True])
async def test_who_unsubscribes_is_blocked_if_the_workspace_says_so(is_blocked: bool) -> None:
    world = World(unsubscribe_rate=1)
    await world.client.workspaces.get()
    [workspace] = world.store["workspaces"].values()
    workspace["add_unsub_to_block"] = is_blocked
    first = await world.campaign(ANN, steps=TWO_STEPS, name="First")
    second = await world.campaign(steps=[step()], name="Second")
    world.advance(days=3)
    assert (world.steps(ANN), world.lead(ANN)["status"]) == (["0_0_0"], -2)
    blocked = [entry.bl_value async for entry in world.client.block_list_entries.list()]
    assert blocked == ([ANN] if is_blocked else [])
    assert (world.events()["lead_unsubscribed"], world.store["campaigns"][first]["status"]) == (1, 3)
    if not is_blocked:  # unsubscribing is local to the campaign
        await world.add(second, ANN)
        world.advance(days=1)
        assert len(world.sent(second)) == 1


async def test_two_who_unsubscribe_at_once_are_both_blocked() -> None:
    world = World(unsubscribe_rate=1)
    await world.campaign(*people(10), email_list=[ADA, "barbara.dubois@acme-outreach.example"])
    world.state.behaviour.unsubscribes_within = datetime.timedelta(0)
    world.advance(days=2)
    assert {entry["bl_value"] for entry in world.store["block_list_entries"].values()} == set(people(10))


async def test_who_unsubscribes_is_not_blocked_twice() -> None:
    world = World(unsubscribe_rate=1)
    await world.campaign(ANN)
    world.advance(minutes=5)
    await world.client.block_list_entries.create(bl_value="one.example")
    world.advance(days=2)
    assert world.lead(ANN)["status"] == -2
    assert [entry.bl_value async for entry in world.client.block_list_entries.list()] == ["one.example"]


async def test_replies_may_show_interest() -> None:
    world = World(reply_rate=1, interests={1: 1})
    await world.campaign(ANN, stop_on_reply=True, pl_value=100)
    world.advance(days=3)
    reply, lead = world.emails[-1], world.lead(ANN)
    assert (lead["lt_interest_status"], reply["i_status"]) == (1, 1)
    assert lead["timestamp_last_interest_change"] == reply["timestamp_email"]
    [notice] = [notice for notice in world.notices if notice.event_type == "lead_interested"]
    assert (notice.email, notice.lead, notice.step, notice.variant) == (reply, lead, 1, 1)
    overview = await world.client.campaigns.get_analytics_overview()
    assert (overview.total_opportunities, overview.total_interested) == (1, 1)
    assert overview.total_opportunity_value == 100


async def test_interest_may_be_a_label_of_ones_own_and_is_told_by_its_text() -> None:
    world = World(reply_rate=1)
    label = await world.client.lead_labels.create(label="In spring", interest_status_label="positive")
    world.state.behaviour.interests = {label.interest_status: 1}
    await world.campaign(ANN, BOB)
    world.advance(days=3)
    assert {world.lead(lead)["lt_interest_status"] for lead in (ANN, BOB)} == {label.interest_status}
    assert world.events()["In spring"] == 2


async def test_interest_that_is_set_by_hand_is_told_like_that_of_replies() -> None:
    world = World(reply_rate=1)
    campaign = await world.campaign(ANN, BOB)
    await world.client.leads.update_interest_status(lead_email=BOB, interest_value=-3)
    await world.client.leads.update_interest_status(lead_email=BOB, interest_value=None, campaign_id=campaign)
    assert [(notice.event_type, notice.email) for notice in world.notices] == [("lead_neutral", None)]
    world.advance(days=3)
    await world.client.leads.update(world.lead(ANN)["id"], lt_interest_status=2)
    notice = world.notices[-1]
    assert (notice.event_type, notice.campaign and notice.campaign["id"]) == ("lead_meeting_booked", campaign)
    assert notice.email is not None
    assert (notice.email["lead"], notice.email["ue_type"]) == (ANN, 2)


async def test_an_answer_by_hand_may_be_answered_again() -> None:
    world = World(reply_rate=1, answers_again=1)
    await world.campaign(ANN, stop_on_reply=True)
    world.advance(days=3)
    reply = world.emails[-1]
    await world.client.emails.reply(reply_to_uuid=reply["id"], eaccount=ADA, subject="Re: Re", body={"text": "Gladly"})
    before = len(world.emails)
    world.advance(days=3)
    *_, by_hand, answer = world.emails
    assert len(world.emails) == before + 1
    assert (by_hand["ue_type"], answer["ue_type"], answer["thread_id"]) == (3, 2, reply["thread_id"])
    assert (answer["subject"], world.lead(ANN)["email_reply_count"]) == ("Re: Re", 2)
    world.state.behaviour.answers_again = 0
    await world.client.emails.reply(reply_to_uuid=answer["id"], eaccount=ADA, subject="Re", body={"text": "Good"})
    before = len(world.emails)
    world.advance(days=3)
    assert len(world.emails) == before


async def test_a_lead_that_is_gone_does_nothing_any_more() -> None:
    world = World(open_rate=1, reply_rate=1)
    await world.campaign(ANN, BOB)
    world.advance(minutes=15)
    gone, deleted = world.sent()
    await world.client.leads.delete(gone["lead_id"])
    del world.store["emails"][deleted["id"]]
    world.advance(days=3)
    assert set(world.events()) == {"email_sent", "campaign_completed"}
    assert [email["id"] for email in world.emails] == [gone["id"]]


async def test_a_lead_that_was_moved_still_reads_old_e_mails_but_they_stop_nothing() -> None:
    world = World(open_rate=1, reply_rate=1, unsubscribe_rate=0)
    first = await world.campaign(ANN, steps=TWO_STEPS, name="First", stop_on_reply=True)
    second = await world.campaign(steps=[step("Other", delay=9)], name="Second", active=False)
    world.advance(minutes=15)
    await world.client.leads.move(campaign=first, ids=[world.lead(ANN)["id"]], to_campaign_id=second)
    world.advance(days=3)
    lead = world.lead(ANN)
    assert (lead["campaign"], lead["status"], lead["email_reply_count"]) == (second, 1, 1)
    [figures] = await world.client.campaigns.get_analytics()
    assert (figures.campaign_id, figures.reply_count, figures.open_count) == (first, 1, lead["email_open_count"])


async def test_a_merged_lead_counts_what_happened_to_it_once() -> None:
    world = World(open_rate=1)
    await world.campaign(ANN, BOB, steps=[step(delay=9)])
    world.advance(days=1)
    opens = sum(world.lead(lead)["email_open_count"] for lead in (ANN, BOB))
    await world.client.leads.merge(lead_id=world.lead(ANN)["id"], destination_lead_id=world.lead(BOB)["id"])
    overview = await world.client.campaigns.get_analytics_overview()
    assert overview.open_count == opens == world.lead(BOB)["email_open_count"]


async def test_an_account_may_lose_its_connection_until_it_is_fixed() -> None:
    world = World(account_error_rate=1)
    await world.campaign(ANN)
    before = world.store["accounts"][ADA]["status"]
    world.advance(days=1)
    account = await world.client.accounts.get(ADA)
    assert (before, account.status, world.sent()) == (1, -1, [])
    assert [(notice.event_type, notice.account) for notice in world.notices] == [("account_error", ADA)]
    world.state.behaviour.account_error_rate = 0
    await world.client.accounts.mark_as_fixed(ADA)
    world.advance(days=1)
    assert len(world.sent()) == 1


async def test_time_may_pass_at_once_or_in_parts() -> None:
    async def lived(parts: int, seed: int = 3) -> tuple[dict[str, Record], dict[str, Record], list[str]]:
        world = World(**_lively(seed))
        campaign = await world.campaign(
            *people(60),
            steps=[step("Hi", "A", "B", delay=5, delay_unit="hours"), step(""), step("Last")],
            email_list=[ADA, "barbara.dubois@acme-outreach.example"],
            stop_on_reply=True,
            random_wait_max=7,
            daily_limit=40,
        )
        await world.client.subsequences.create(
            parent_campaign=campaign,
            name="More",
            conditions={"crm_status": [1], "lead_activity": [4]},
            sequences=[{"steps": [step("More", pre_delay=1, pre_delay_unit="hours")]}],
        )
        [subsequence] = world.store["subsequences"]
        await world.client.subsequences.resume(subsequence)
        for _ in range(parts):
            world.advance(hours=96 / parts)
        return dict(world.store["emails"]), dict(world.store["leads"]), [str(notice) for notice in world.notices]

    at_once = await lived(1)
    assert len(at_once[0]) > 120
    assert await lived(96) == at_once
    assert await lived(7) != await lived(1, seed=4)
    assert await lived(1) == at_once


def _lively(seed: int) -> dict[str, Any]:
    names = ("open", "click", "reply", "auto_reply", "bounce", "unsubscribe")
    usual = Behaviour()
    return {
        "seed": seed,
        "interests": usual.interests,
        **{f"{name}_rate": min(4 * getattr(usual, f"{name}_rate"), 0.6) for name in names},
    }


def test_a_rate_that_changes_changes_no_other_reaction() -> None:
    keys = [f"lead {number}" for number in range(300)]
    few, many = behaviour(reply_rate=0.3), behaviour(reply_rate=0.3, open_rate=1, unsubscribe_rate=0)

    def replies(found: Behaviour) -> list[datetime.timedelta]:
        happened = (found.reactions(key, opens=True, clicks=True) for key in keys)
        return [reaction.after for reactions in happened for reaction in reactions if reaction.kind == "replies"]

    assert 50 < len(replies(few)) < 130
    assert replies(few) == replies(many)


@pytest.mark.parametrize("rate", [-0.1, 1.1])
def test_a_rate_is_between_0_and_1(rate: float) -> None:
    with pytest.raises(ValueError, match="open_rate"):
        Behaviour(open_rate=rate)
    usual = Behaviour()
    with pytest.raises(ValueError, match="reply_rate"):
        usual.reply_rate = rate
    assert 0 < usual.reply_rate < 1


async def test_a_sandbox_has_the_behaviour_that_it_is_given() -> None:
    async with Sandbox(behaviour=behaviour(seed=5)) as sandbox:
        assert sandbox.behaviour.seed == sandbox.state.behaviour.seed == 5
