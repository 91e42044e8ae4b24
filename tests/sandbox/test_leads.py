"""The leads of the sandbox."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from instantly_async import BadRequestError, InstantlyClient, NotFoundError
from instantly_async.models import Lead
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.engine.call import Call
from instantly_async.sandbox.groups import lead_selection
from instantly_async.sandbox.state.clock import timestamp
from instantly_async.scopes import find

NOBODY = "f9cc070d-8dba-4341-b847-f083c358e460"
NOT_ACTIVE = {"condition": "is-not", "status": 1}
SCHEDULE: dict[str, Any] = {
    "schedules": [
        {
            "name": "Days",
            "timing": {"from": "09:00", "to": "17:00"},
            "days": {"1": True},
            "timezone": "Etc/GMT+12",
        }
    ]
}


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def new_list(client: InstantlyClient, name: str = "Fair") -> str:
    return (await client.lead_lists.create(name=name)).id


async def new_campaign(client: InstantlyClient, name: str = "Spring") -> str:
    return (await client.campaigns.create(name=name, campaign_schedule=SCHEDULE)).id


async def listed(client: InstantlyClient, **conditions: Any) -> list[Lead]:
    return [lead async for lead in client.leads.list(**conditions)]


async def emails(client: InstantlyClient, **conditions: Any) -> list[str | None]:
    return [lead.email for lead in await listed(client, **conditions)]


async def test_a_lead_is_created_changed_and_deleted(fresh: InstantlyClient) -> None:
    lead = await fresh.leads.create(
        list_id=await new_list(fresh), email="a@b.com", first_name="A", custom_variables={"size": 5, "known": True}
    )
    assert (lead.company_domain, lead.email_open_count) == ("b.com", 0)
    assert lead.to_dict()["payload"] == {"firstName": "A", "size": 5, "known": True}
    assert "last_name" not in lead.to_dict()
    assert await fresh.leads.get(lead.id) == lead
    lead = await fresh.leads.update(lead.id, first_name=None, last_name="B")
    assert lead.to_dict()["payload"] == {"lastName": "B", "size": 5, "known": True}
    lead = await fresh.leads.update(lead.id, lt_interest_status=1)
    assert (lead.lt_interest_status, lead.timestamp_last_interest_change) == (1, lead.timestamp_updated)
    lead = await fresh.leads.update(lead.id, custom_variables={"tier": "gold"})
    assert lead.to_dict()["payload"] == {"lastName": "B", "tier": "gold"}
    assert await fresh.leads.delete(lead.id) == lead
    assert await listed(fresh) == []


async def test_a_person_is_one_lead_in_each_place_and_keeps_its_name(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    first = await fresh.leads.create(campaign=campaign, email="a@b.com", first_name="A")
    assert await fresh.leads.create(campaign=campaign, email="A@b.com", first_name="Z") == first
    assert await fresh.leads.create(list_id=lead_list, email="a@b.com", skip_if_in_workspace=True) == first
    second = await fresh.leads.create(list_id=lead_list, email="a@b.com")
    assert [lead.id for lead in await listed(fresh)] == [first.id, second.id]


async def test_leads_that_cannot_be_added_are_refused(fresh: InstantlyClient) -> None:
    campaign = await new_campaign(fresh)
    await fresh.block_list_entries.create(bl_value="blocked.com")
    refused: list[dict[str, Any]] = [{"first_name": "A"}, {"email": " "}, {"email": "a@b"}, {"email": "a@blocked.com"}]
    for arguments in refused:
        with pytest.raises(BadRequestError):
            await fresh.leads.create(campaign=campaign, **arguments)
    with pytest.raises(BadRequestError):
        await fresh.leads.create(list_id=await new_list(fresh))
    with pytest.raises(NotFoundError):
        await fresh.leads.create(campaign=NOBODY, email="a@b.com")
    assert await listed(fresh) == []


async def test_leads_added_in_bulk_are_counted_by_what_became_of_them(fresh: InstantlyClient) -> None:
    campaign, other = await new_campaign(fresh), await new_campaign(fresh, "Other")
    await fresh.block_list_entries.create(bl_value="blocked.com")
    await fresh.leads.create(campaign=campaign, email="known@b.com")
    await fresh.leads.create(campaign=other, email="skipped@b.com")
    await fresh.leads.create(list_id=await new_list(fresh), email="listed@b.com")
    added = ["new@b.com", "NEW@b.com", "x", None, "a@blocked.com", "skipped@b.com", "listed@b.com"]
    result = await fresh.leads.bulk_add(
        campaign_id=campaign, leads=[{"email": email} for email in added], skip_if_in_campaign=True
    )
    assert (result.total_sent, result.leads_uploaded, result.duplicate_email_count) == (7, 2, 1)
    assert (result.invalid_email_count, result.in_blocklist, result.skipped_count) == (2, 1, 1)
    assert [(lead.index, lead.email) for lead in result.created_leads] == [(0, "new@b.com"), (6, "listed@b.com")]
    again = await fresh.leads.bulk_add(campaign_id=campaign, leads=[{"email": "known@b.com"}])
    assert (again.duplicated_leads, again.leads_uploaded) == (1, 0)
    assert await emails(fresh, campaign=campaign) == ["known@b.com", "new@b.com", "listed@b.com"]


async def test_a_list_takes_leads_with_a_name_alone(fresh: InstantlyClient) -> None:
    lead_list = await new_list(fresh)
    result = await fresh.leads.bulk_add(list_id=lead_list, leads=[{"first_name": "A"}, {"phone": "1"}])
    assert (result.leads_uploaded, result.incomplete_count) == (1, 1)
    assert [lead.first_name for lead in await listed(fresh, list_id=lead_list)] == ["A"]


async def test_leads_are_searched_filtered_and_paged_oldest_first(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    people = [{"email": f"{name}@b.com", "first_name": name.title()} for name in ("ada", "bob", "eve")]
    await fresh.leads.bulk_add(campaign_id=campaign, leads=people)
    await fresh.leads.bulk_add(list_id=lead_list, leads=people[:1])
    ada, bob, eve, _ = await listed(fresh, limit=3)
    for conditions, expected in (
        ({"search": "ADA", "in_campaign": True}, [ada]),
        ({"campaign": campaign, "excluded_ids": [ada.id]}, [bob, eve]),
        ({"ids": [eve.id, bob.id]}, [bob, eve]),
        ({"contacts": ["BOB@b.com"]}, [bob]),
        ({"in_list": False}, [ada, bob, eve]),
        ({"filter": "FILTER_VAL_CONTACTED"}, []),
        ({"filter": "FILTER_VAL_ACTIVE", "in_campaign": True}, [ada, bob, eve]),
        ({"esg_code": "none", "in_campaign": True}, [ada, bob, eve]),
        ({"distinct_contacts": True, "limit": 1}, [ada, bob, eve]),
        ({"queries": [{"actionType": "reply", "values": {"occurrence-days": 1}}]}, []),
        ({"queries": [{"actionType": "lead-status", "values": {"lead-status": NOT_ACTIVE}}]}, []),
    ):
        assert await listed(fresh, **conditions) == expected, conditions
    with pytest.raises(BadRequestError):
        await fresh.leads.list(filter="nothing")


async def test_leads_of_one_place_are_deleted_in_bulk(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    places: list[dict[str, Any]] = [{"campaign_id": campaign}, {"list_id": lead_list}]
    for place in places:
        await fresh.leads.bulk_add(leads=[{"email": f"{name}@b.com"} for name in "abc"], **place)
    ids = [lead.id for lead in await listed(fresh, campaign=campaign)]
    assert (await fresh.leads.bulk_delete(campaign_id=campaign, ids=ids[:2], limit=1)).count == 1
    assert (await fresh.leads.bulk_delete(campaign_id=campaign, status=2)).count == 0
    assert (await fresh.leads.bulk_delete(list_id=lead_list)).count == 3
    assert [lead.id for lead in await listed(fresh)] == ids[1:]


async def test_leads_are_assigned_to_users_in_turn(fresh: InstantlyClient) -> None:
    lead_list = await new_list(fresh)
    await fresh.leads.bulk_add(list_id=lead_list, leads=[{"email": f"{name}@b.com"} for name in "abc"])
    users = [NOBODY, NOBODY.replace("f", "a")]
    await fresh.leads.bulk_assign(organization_user_ids=users, list_id=lead_list, limit=2)
    first, second, third = await listed(fresh)
    assert [first.assigned_to, second.assigned_to] == users
    assert third.assigned_to not in users
    assert await emails(fresh, organization_user_ids=users[1:]) == ["b@b.com"]


async def test_leads_are_moved_or_copied_by_a_job(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    await fresh.leads.bulk_add(list_id=lead_list, leads=[{"email": f"{name}@b.com"} for name in "abc"])
    ids = [lead.id for lead in await listed(fresh)]
    job = await fresh.leads.move(list_id=lead_list, ids=ids[:1], to_campaign_id=campaign)
    assert (job.entity_id, job.to_dict()["data"]) == (campaign, {"moved_lead_emails": ["a@b.com"]})
    assert (await fresh.background_jobs.get(job.id)).type == "move-leads"
    assert await emails(fresh, campaign=campaign) == ["a@b.com"]
    await fresh.leads.move(list_id=lead_list, to_campaign_id=campaign, copy_leads=True, limit=1)
    assert await emails(fresh, campaign=campaign) == ["a@b.com", "b@b.com"]
    await fresh.leads.move(list_id=lead_list, to_campaign_id=campaign, check_duplicates=True)
    assert await emails(fresh, list_id=lead_list) == ["b@b.com"]
    await fresh.leads.move(ids=ids, to_list_id=lead_list)  # which selects nothing without a source
    assert await emails(fresh, list_id=lead_list) == ["b@b.com"]
    with pytest.raises(BadRequestError):
        await fresh.leads.move(campaign=campaign)


async def test_a_merged_lead_has_what_either_had(fresh: InstantlyClient) -> None:
    lead_list = await new_list(fresh)
    other = await fresh.leads.create(list_id=lead_list, email="o@b.com", phone="1", custom_variables={"x": 1, "y": 1})
    lead = await fresh.leads.create(list_id=lead_list, email="a@b.com", custom_variables={"x": 2})
    merged = await fresh.leads.merge(lead_id=other.id, destination_lead_id=lead.id)
    assert (merged.id, merged.email, merged.phone) == (lead.id, "a@b.com", "1")
    assert merged.to_dict()["payload"] == {"phone": "1", "x": 2, "y": 1}
    assert await listed(fresh) == [merged]
    with pytest.raises(BadRequestError):
        await fresh.leads.merge(lead_id=lead.id, destination_lead_id=lead.id)


async def test_a_lead_enters_and_leaves_a_subsequence(fresh: InstantlyClient) -> None:
    campaign = await new_campaign(fresh)
    lead = await fresh.leads.create(campaign=campaign, email="a@b.com")
    with pytest.raises(NotFoundError):
        await fresh.leads.move_to_subsequence(id=lead.id, subsequence_id=NOBODY)
    subsequence = await fresh.subsequences.create(
        parent_campaign=campaign,
        name="Replied",
        conditions={},
        subsequence_schedule=SCHEDULE,
        sequences=[],
    )
    lead = await fresh.leads.move_to_subsequence(id=lead.id, subsequence_id=subsequence.id)
    assert (lead.subsequence_id, lead.timestamp_added_subsequence) == (subsequence.id, lead.timestamp_updated)
    assert await emails(fresh, filter="FILTER_VAL_IN_SUBSEQUENCE") == ["a@b.com"]
    assert (await fresh.leads.remove_from_subsequence(id=lead.id)).subsequence_id is None
    assert await emails(fresh, filter="FILTER_VAL_IN_SUBSEQUENCE") == []


async def test_the_interest_of_a_person_is_set_and_taken_back(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    await fresh.leads.create(campaign=campaign, email="a@b.com")
    await fresh.leads.create(list_id=lead_list, email="a@b.com")
    await fresh.leads.update_interest_status(lead_email="A@b.com", interest_value=2, campaign_id=campaign)
    [lead] = await listed(fresh, filter="FILTER_LEAD_MEETING_BOOKED")
    assert lead.campaign == campaign
    assert lead.timestamp_last_interest_change is not None
    await fresh.leads.update_interest_status(lead_email="a@b.com", interest_value=None)
    assert await listed(fresh, filter="FILTER_LEAD_MEETING_BOOKED") == []
    with pytest.raises(NotFoundError):
        await fresh.leads.update_interest_status(lead_email="z@b.com", interest_value=1)


async def test_what_moves_is_chosen_by_the_conditions_of_the_call(fresh: InstantlyClient) -> None:
    begin, end = await new_list(fresh), await new_list(fresh, "Other")
    campaign = await new_campaign(fresh)
    leads = [{"email": f"{name}@acme.example"} for name in "abc"]
    await fresh.leads.bulk_add(list_id=begin, leads=leads)
    await fresh.leads.bulk_add(list_id=end, leads=leads[:1])
    await fresh.leads.create(campaign=campaign, email="b@acme.example")
    for flags, left in (
        ({"check_duplicates": True, "check_duplicates_in_campaigns": True}, ["a@acme.example", "b@acme.example"]),
        ({"limit": 1, "skip_leads_in_verification": True}, ["b@acme.example"]),
    ):
        await fresh.leads.move(list_id=begin, to_list_id=end, **flags)
        assert await emails(fresh, list_id=begin) == left
    moved = [lead for lead in await listed(fresh, list_id=end) if lead.email == "c@acme.example"]
    await fresh.leads.update_interest_status(lead_email="c@acme.example", interest_value=1)
    await fresh.leads.move(
        list_id=end, ids=[moved[0].id], to_campaign_id=campaign, reset_interest_status=True, assigned_to=NOBODY
    )
    assert sorted(filter(None, await emails(fresh, campaign=campaign))) == ["b@acme.example", "c@acme.example"]


QUERIES: list[tuple[dict[str, Any], str]] = [
    ({"filter": "FILTER_VAL_REPLIED"}, "b"),
    ({"filter": "FILTER_VAL_NO_OPENS"}, "ac"),
    ({"filter": "FILTER_VAL_OPENED_NO_REPLY"}, "d"),
    ({"filter": "FILTER_VAL_COMPLETED_NO_REPLY"}, "c"),
    ({"esg_code": "all"}, "abcd"),
    ({"esg_code": "none"}, "acd"),
    ({"esg_code": "1"}, "b"),
    ({"queries": [{"actionType": "reply", "values": {}}]}, "b"),
    ({"queries": [{"actionType": "reply", "values": {"occurrence-count": {"condition": "less", "count": 2}}}]}, "acd"),
    (
        {"queries": [{"actionType": "email-open", "values": {"occurrence-count": {"condition": "equal", "count": 1}}}]},
        "d",
    ),
    ({"queries": [{"actionType": "reply", "values": {"occurrence-days": 2}}]}, ""),
    ({"queries": [{"actionType": "reply", "values": {"occurrence-days": 4}}]}, "b"),
    ({"queries": [{"actionType": "last-contacted", "values": {}}]}, "b"),
    ({"queries": [{"actionType": "lead-status", "values": {"lead-status": {"condition": "is", "status": 3}}}]}, "c"),
]


@pytest.mark.parametrize(("conditions", "expected"), QUERIES)
async def test_leads_are_found_by_what_happened_to_them(conditions: dict[str, Any], expected: str) -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        lead_list = await new_list(instantly)
        await instantly.leads.bulk_add(list_id=lead_list, leads=[{"email": f"{name}@b.com"} for name in "abcd"])
        _, b, c, d = sandbox.state["leads"].having("list_id", lead_list)
        replied = timestamp(sandbox.clock.now() - datetime.timedelta(days=3))
        b |= {"email_reply_count": 2, "email_open_count": 2, "timestamp_last_reply": replied, "esg_code": 1}
        b |= {"timestamp_last_contact": replied}
        c |= {"status": 3}
        d |= {"email_open_count": 1}
        del d["email_reply_count"]  # as a test may leave it out
        found = [lead.email async for lead in instantly.leads.list(list_id=lead_list, **conditions)]
        assert found == [f"{name}@b.com" for name in expected]


def test_a_kind_of_query_that_is_new_to_the_api_leaves_no_lead_out() -> None:
    call = Call(Sandbox(empty=True).state, find("leads.list"), {}, {}, {})
    call.store["leads"]["a"] = {"id": "a"}
    found = lead_selection.select(call, {"queries": [{"actionType": "tomorrow", "values": {}}]})
    assert [lead["id"] for lead in found] == ["a"]


async def test_a_lead_whose_place_a_test_changes_is_found_where_it_is_now() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        begin, end = await new_list(instantly), await new_list(instantly, "Other")
        lead = await instantly.leads.create(list_id=begin, email="a@b.com")
        assert await emails(instantly, list_id=begin) == ["a@b.com"]
        sandbox.state["leads"][lead.id]["list_id"] = end
        sandbox.state["leads"][lead.id].update(email="New@b.com")
        assert await emails(instantly, list_id=begin) == []
        assert await emails(instantly, list_id=end) == ["New@b.com"]
        assert await emails(instantly, contacts=["new@B.com"]) == ["New@b.com"]
        assert (await instantly.leads.create(list_id=end, email="new@b.com")).id == lead.id


async def test_a_walk_goes_on_where_it_was_when_leads_come_and_go(fresh: InstantlyClient) -> None:
    lead_list = await new_list(fresh)
    await fresh.leads.bulk_add(list_id=lead_list, leads=[{"email": f"{name}@b.com"} for name in "abcd"])
    seen = []
    async for lead in fresh.leads.list(list_id=lead_list, limit=1):
        seen.append(lead.email)
        if lead.email == "b@b.com":
            await fresh.leads.delete(lead.id)  # whose id is the cursor
            await fresh.leads.create(list_id=lead_list, email="e@b.com")
    assert seen == [f"{name}@b.com" for name in "abcde"]


async def variables_of(client: InstantlyClient, campaign: str) -> dict[str, Any]:
    return (await client.campaigns.get(campaign)).to_dict().get("custom_variables") or {}


async def test_custom_variables_of_leads_become_variables_of_their_campaign(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    assert await variables_of(fresh, campaign) == {}
    lead = await fresh.leads.create(campaign=campaign, email="a@b.com", custom_variables={"size": 5})
    assert await variables_of(fresh, campaign) == {"size": "size"}
    leads: Any = [
        {"email": "b@b.com", "custom_variables": {"size": 1, "tone": "x"}},
        {"email": "invalid", "custom_variables": {"never": 1}},
    ]
    await fresh.leads.bulk_add(campaign_id=campaign, leads=leads)
    assert await variables_of(fresh, campaign) == {"size": "size", "tone": "tone"}
    await fresh.leads.update(lead.id, custom_variables={"hue": "red"})
    assert (await variables_of(fresh, campaign)).keys() == {"size", "tone", "hue"}
    listed_lead = await fresh.leads.create(list_id=lead_list, email="c@b.com", custom_variables={"elsewhere": 1})
    assert listed_lead.to_dict()["payload"] == {"elsewhere": 1}
    assert "elsewhere" not in await variables_of(fresh, campaign)


async def test_leads_that_are_verified_on_import_have_their_results_and_a_job(fresh: InstantlyClient) -> None:
    campaign = await new_campaign(fresh)
    added: Any = [{"email": f"{name}@b.com"} for name in ("a", "invalid", "catch-all")]
    await fresh.leads.bulk_add(campaign_id=campaign, leads=added)
    assert (await fresh.background_jobs.list()).items == []
    assert [lead.verification_status for lead in await listed(fresh, campaign=campaign)] == [None] * 3
    other = await new_campaign(fresh, "Other")
    await fresh.leads.bulk_add(campaign_id=other, leads=added, verify_leads_on_import=True)
    assert [lead.verification_status for lead in await listed(fresh, campaign=other)] == [1, -1, -3]
    assert await emails(fresh, campaign=other, filter="FILTER_VAL_VALID") == ["a@b.com"]
    [job] = (await fresh.background_jobs.list()).items
    assert (job.type, job.entity_id) == ("import-leads", other)
    assert [(await fresh.background_jobs.get(job.id)).status for _ in range(3)] == ["pending", "in-progress", "success"]


async def test_a_lead_is_not_created_where_the_call_says_to_leave_it_out(fresh: InstantlyClient) -> None:
    first, second, lead_list = await new_campaign(fresh), await new_campaign(fresh, "Other"), await new_list(fresh)
    known = await fresh.leads.create(campaign=first, email="a@b.com")
    assert await fresh.leads.create(campaign=second, email="A@b.com", skip_if_in_campaign=True) == known
    assert await fresh.leads.create(list_id=lead_list, email="a@b.com", skip_if_in_campaign=True) == known
    assert await listed(fresh) == [known]
    of_list = await fresh.leads.create(list_id=lead_list, email="a@b.com", skip_if_in_list=True)
    assert of_list.list_id == lead_list
    assert await fresh.leads.create(campaign=second, email="a@b.com", skip_if_in_list=True) == of_list
    assert await listed(fresh) == [known, of_list]


async def test_the_e_mails_of_a_merged_lead_are_of_the_other_one() -> None:
    instantly = Sandbox().client()
    email = (await instantly.emails.list(limit=1)).items[0]
    merged = await instantly.leads.get(email.lead_id or "")
    lead = await instantly.leads.create(campaign=merged.campaign, email="into@acme.example")
    before = [found.id async for found in instantly.emails.list(lead=merged.email or "")]
    assert email.id in before
    await instantly.leads.merge(lead_id=merged.id, destination_lead_id=lead.id)
    assert [found.id async for found in instantly.emails.list(lead="INTO@acme.example")] == before
    assert [found async for found in instantly.emails.list(lead=merged.email or "")] == []


async def test_an_interest_that_no_label_has_is_refused(fresh: InstantlyClient) -> None:
    lead = await fresh.leads.create(campaign=await new_campaign(fresh), email="a@b.com")
    label = await fresh.lead_labels.create(label="Hot", interest_status_label="positive")
    with pytest.raises(BadRequestError):
        await fresh.leads.update_interest_status(lead_email="a@b.com", interest_value=label.interest_status + 1)
    assert await fresh.leads.get(lead.id) == lead
    await fresh.leads.update_interest_status(lead_email="a@b.com", interest_value=label.interest_status)
    assert (await fresh.leads.get(lead.id)).lt_interest_status == label.interest_status
