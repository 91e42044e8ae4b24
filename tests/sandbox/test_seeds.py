"""The records that a sandbox begins with: believable, always the same, and consistent with each other."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest

from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.document.validation import problems
from instantly_async.sandbox.engine.entity import Entity
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.seeds import campaigns, leads
from instantly_async.sandbox.seeds.first_records import first_records
from instantly_async.sandbox.state.clock import START, timestamp
from instantly_async.sandbox.state.store import Record, Table

SENT, RECEIVED = 1, 2
OUT_OF_OFFICE = 0
CONTACTED = {"timestamp_last_contact", "last_contacted_from", "last_step_timestamp_executed"}
ENTITIES = [entity for group in GROUPS for entity in group.entities]


@pytest.fixture(scope="module")
def table() -> Callable[[str], Table]:
    state = Sandbox().state
    return lambda name: state[name]


@pytest.fixture(scope="module")
def all_leads(table: Callable[[str], Table]) -> list[Record]:
    return list(table("leads").values())


def of_campaign(records: list[Record], campaign: str) -> list[Record]:
    return [record for record in records if record.get("campaign") == campaign]


def test_there_is_a_draft_an_active_and_a_completed_campaign(table: Callable[[str], Table]) -> None:
    by_id = table("campaigns")
    statuses = {campaigns.DRAFT: 0, campaigns.ACTIVE: 1, campaigns.COMPLETED: 3}
    assert {key: campaign["status"] for key, campaign in by_id.items()} == statuses
    for campaign in by_id.values():
        steps = campaign["sequences"][0]["steps"]
        assert all(step["variants"] for step in steps)
        assert all(table("accounts")[email]["status"] == 1 for email in campaign["email_list"])
    assert len(by_id[campaigns.ACTIVE]["sequences"][0]["steps"][0]["variants"]) == 2
    [subsequence] = table("subsequences").values()
    assert subsequence["parent_campaign"] == campaigns.ACTIVE


def test_every_lead_is_a_person_of_its_own_in_a_campaign_or_a_list(
    all_leads: list[Record], table: Callable[[str], Table]
) -> None:
    assert len({lead["email"] for lead in all_leads}) == len(all_leads) == 250
    places = Counter(lead.get("campaign") or lead["list_id"] for lead in all_leads)
    assert places.keys() == {*table("campaigns"), *table("lead_lists")}
    assert all(("campaign" in lead) != ("list_id" in lead) for lead in all_leads)
    assert all(lead["payload"]["firstName"] == lead["first_name"] for lead in all_leads)
    blocked = {entry["bl_value"] for entry in table("block_list_entries").values()}
    assert not [lead for lead in all_leads if blocked & {lead["email"], lead["email"].partition("@")[2]}]


def test_leads_and_e_mails_tell_of_the_same(all_leads: list[Record], table: Callable[[str], Table]) -> None:
    emails = list(table("emails").values())
    assert all(table("leads")[email["lead_id"]]["email"] == email["lead"] for email in emails)
    assert all(table("leads")[email["lead_id"]]["campaign"] == email["campaign_id"] for email in emails)
    for lead in all_leads:
        mine = [email for email in emails if email["lead_id"] == lead["id"]]
        sent = [email for email in mine if email["ue_type"] == SENT]
        received = [email for email in mine if email["ue_type"] == RECEIVED]
        replies = [email for email in received if not email["is_auto_reply"]]  # automatic ones count for no lead
        assert lead["email_reply_count"] == len(replies)
        assert (lead.keys() >= CONTACTED) == bool(sent)
        assert lead.get("timestamp_last_contact") == max((email["timestamp_email"] for email in sent), default=None)
        assert lead.get("timestamp_last_reply") == max((email["timestamp_email"] for email in replies), default=None)
        assert {email.get("i_status") for email in received} <= {lead.get("lt_interest_status")}
        assert {email["eaccount"] for email in mine} <= {lead.get("last_contacted_from")}
        assert [email["step"].split("_")[1] for email in sent] == [str(step) for step in range(len(sent))]
        assert len({email["thread_id"] for email in mine}) == bool(mine)


def test_only_who_was_written_to_opens_clicks_answers_or_ends(all_leads: list[Record]) -> None:
    kinds: Counter[str] = Counter()
    for lead in all_leads:
        contacted = "timestamp_last_contact" in lead
        did = lead["email_open_count"] + lead["email_click_count"] + lead["email_reply_count"]
        assert contacted or not did
        assert contacted or lead["status"] == 1
        assert not contacted or lead["verification_status"] == 1
        assert ("timestamp_last_open" in lead, "email_opened_step" in lead) == (bool(lead["email_open_count"]),) * 2
        assert ("timestamp_last_click" in lead, "email_clicked_step" in lead) == (bool(lead["email_click_count"]),) * 2
        assert ("lt_interest_status" in lead) == ("timestamp_last_interest_change" in lead)
        assert lead.get("lt_interest_status") in {None, OUT_OF_OFFICE} or lead["email_reply_count"]
        assert lead["status"] != -1 or not did
        kinds.update({f"status {lead['status']}", f"interest {lead.get('lt_interest_status')}"})
    assert {"status 1", "status 3", "status -1", "status -2"} <= kinds.keys()
    assert {"interest 1", "interest 2", "interest -1", "interest 0", "interest 1001"} <= kinds.keys()


def test_the_campaigns_are_as_far_as_their_statuses_say(all_leads: list[Record]) -> None:
    assert {lead["status"] for lead in of_campaign(all_leads, campaigns.COMPLETED)} == {3, -1, -2}
    assert not any("timestamp_last_contact" in lead for lead in of_campaign(all_leads, campaigns.DRAFT))
    contacted = ["timestamp_last_contact" in lead for lead in of_campaign(all_leads, campaigns.ACTIVE)]
    assert True in contacted
    assert False in contacted


def test_nothing_has_happened_after_the_beginning(table: Callable[[str], Table]) -> None:
    for name in (entity.table for entity in ENTITIES):
        for record in table(name).values():
            moments = [value for field, value in record.items() if field.startswith("timestamp_") and value]
            assert all(moment <= timestamp(START) for moment in moments), record


def test_ids_are_in_the_order_of_time(table: Callable[[str], Table]) -> None:
    for name in ("leads", "emails", "campaigns", "lead_lists", "custom_tags"):
        records = sorted(table(name).values(), key=lambda record: str(record["id"]))
        assert len(records) > 1
        assert all(a["timestamp_created"] <= b["timestamp_created"] for a, b in pairwise(records))


def test_what_leads_did_stands_on_the_e_mails(all_leads: list[Record], table: Callable[[str], Table]) -> None:
    done: Counter[tuple[str, str]] = Counter()
    for email in table("emails").values():
        for kind in ("opened", "clicks", "bounced", "unsubscribed", "completed"):
            done[email["lead_id"], kind] += len(email.get(kind, ()))
            assert all(
                moment > email["timestamp_email"] for moment in email.get(kind, ()) if kind in {"opened", "clicks"}
            )
    assert {kind for _, kind in +done} == {"opened", "clicks", "bounced", "unsubscribed", "completed"}
    for lead in all_leads:
        assert done[lead["id"], "opened"] == lead["email_open_count"]
        assert done[lead["id"], "clicks"] == lead["email_click_count"]
        for kind, status in (("bounced", -1), ("unsubscribed", -2), ("completed", 3)):
            assert done[lead["id"], kind] == (lead["status"] == status)


async def test_what_deleted_leads_did_is_still_counted(fresh: InstantlyClient) -> None:
    async def figures() -> tuple[int | None, ...]:
        [found] = await fresh.campaigns.get_analytics(id=campaigns.ACTIVE)
        return found.emails_sent_count, found.reply_count, found.open_count, found.link_click_count

    before = await figures()
    assert all(before)
    async for lead in fresh.leads.list(campaign=campaigns.ACTIVE):
        await fresh.leads.delete(lead.id)
    assert await figures() == before


async def test_steps_that_led_to_what_there_is_are_in_the_audit_log(fresh: InstantlyClient) -> None:
    entries = [entry async for entry in fresh.audit_logs.list()]
    assert len(entries) > 1
    known = {campaign.id async for campaign in fresh.campaigns.list()}
    assert {entry.campaign_id for entry in entries if entry.campaign_id} <= known


async def test_analytics_count_what_is_there(fresh: InstantlyClient, table: Callable[[str], Table]) -> None:
    [active] = await fresh.campaigns.get_analytics(id=campaigns.ACTIVE)
    emails = [email for email in table("emails").values() if email["campaign_id"] == campaigns.ACTIVE]
    mine = of_campaign(list(table("leads").values()), campaigns.ACTIVE)
    assert active.leads_count == len(mine)
    assert active.emails_sent_count == sum(email["ue_type"] == SENT for email in emails)
    assert active.contacted_count == sum("timestamp_last_contact" in lead for lead in mine)
    assert active.bounced_count == sum(lead["status"] == -1 for lead in mine)
    assert active.unsubscribed_count == sum(lead["status"] == -2 for lead in mine)


async def test_campaigns_are_found_by_their_tags_and_their_accounts(fresh: InstantlyClient) -> None:
    mappings = [mapping async for mapping in fresh.custom_tag_mappings.list() if mapping.resource_type == 2]
    assert {mapping.resource_id for mapping in mappings} == {campaigns.ACTIVE, campaigns.COMPLETED}
    tagged = await fresh.campaigns.list(tag_ids=mappings[0].tag_id)
    assert mappings[0].resource_id in {campaign.id for campaign in tagged.items}
    [sender, *_] = campaigns.senders(campaigns.ACTIVE)
    using = await fresh.account_campaign_mappings.list(sender)
    assert [mapping.campaign_id for mapping in using.items] == [campaigns.ACTIVE]


@pytest.mark.parametrize("count", [0, 1, 5, 100, 251, 3_000])
def test_as_many_leads_as_are_asked_for_and_their_e_mails(count: int) -> None:
    state = Sandbox(leads=count, seed=7).state
    assert len(state["leads"]) == count
    assert {email["lead_id"] for email in state["emails"].values()} <= state["leads"].keys()
    listed = document.find("POST /api/v2/leads/list")
    assert listed is not None
    item = document.resolve(listed.answer or {})["properties"]["items"]["items"]
    assert [problem for lead in list(state["leads"].values())[-50:] for problem in problems(lead, item)] == []
    usual = dict(zip(state["leads"], leads.leads(), strict=False))
    assert {key: state["leads"][key] for key in usual} == usual


def test_a_seed_gives_other_people_and_always_the_same() -> None:
    def people(seed: int) -> list[str]:
        return [lead["email"] for lead in Sandbox(leads=400, seed=seed).state["leads"].values()]

    assert people(7) == people(7)
    assert people(7)[:250] == people(8)[:250]
    assert people(7)[250:] != people(8)[250:]


def test_an_empty_sandbox_has_a_workspace_and_its_owner_and_nothing_else() -> None:
    tables = Sandbox(empty=True).state.all_tables()
    assert {name for name, found in tables.items() if found} == {"workspaces", "workspace_members"}


@pytest.mark.parametrize("count", [-1, 1_000_001])
def test_no_sandbox_has_so_many_leads(count: int) -> None:
    with pytest.raises(ValueError, match="must be from 0 to 1,000,000"):
        first_records(leads=count)


@pytest.mark.parametrize("entity", [entity for entity in ENTITIES if entity.table == "leads"], ids=lambda e: e.path)
def test_a_table_is_made_when_it_is_first_asked_for(entity: Entity) -> None:
    state = Sandbox().state
    assert entity.table not in state
    assert state[entity.table]
    assert "emails" not in state


@pytest.mark.long
def test_a_hundred_thousand_leads_are_lean() -> None:
    tracemalloc.start()
    try:
        state = Sandbox(leads=100_000).state
        assert len(state["leads"]) == 100_000
        assert tracemalloc.get_traced_memory()[1] < 400_000_000
    finally:
        tracemalloc.stop()
