"""The campaigns and subsequences of the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError, PermissionDeniedError
from instantly_async.models import TaggedResourceType
from instantly_async.sandbox import Sandbox, create_app

from .workspace import ADA, TAG_IDS, raw_client, toggle

SEQUENCES = [{"steps": [{"type": "email", "delay": 2, "variants": [{"subject": "Hello", "body": "Hi"}]}]}]
ALWAYS: dict[str, Any] = {
    "schedules": [
        {
            "name": "Always",
            "timing": {"from": "00:00", "to": "23:59"},
            "days": {str(day): True for day in range(7)},
            "timezone": "Etc/GMT+12",
        }
    ]
}
NEVER = {"schedules": [{**ALWAYS["schedules"][0], "days": {"0": False}}]}


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def new_campaign(client: InstantlyClient, **settings: Any) -> str:
    settings = {"name": "Launch", "campaign_schedule": ALWAYS, "sequences": SEQUENCES, **settings}
    return str((await client.campaigns.create(**settings)).id)


async def names(client: InstantlyClient, **conditions: Any) -> set[str]:
    return {campaign.name async for campaign in client.campaigns.list(**conditions)}


async def campaigns_of(client: InstantlyClient, email: str) -> list[str]:
    return [campaign.name for campaign in (await client.campaigns.search_by_contact(search=email)).items or ()]


async def sending_status(client: InstantlyClient, campaign_id: str) -> Any:
    answer = (await client.campaigns.get_sending_status(campaign_id)).to_dict()
    assert answer["summary"]["status"] == answer["diagnostics"]["status"]
    return answer["summary"]["status"]


async def test_a_campaign_begins_as_a_draft_and_is_launched_by_activating_it(fresh: InstantlyClient) -> None:
    campaign_id = await new_campaign(fresh)
    campaign = (await fresh.campaigns.get(campaign_id)).to_dict()
    assert (campaign["status"], campaign["sequences"][0]["steps"][0]["delay"]) == (0, 2)
    assert (await fresh.campaigns.count_launched()).count == 0
    assert (await fresh.campaigns.activate(campaign_id)).status == 1
    assert (await fresh.campaigns.count_launched()).count == 1
    assert (await fresh.campaigns.pause(campaign_id)).status == 2
    assert (await fresh.campaigns.get(campaign_id)).status == 2
    with pytest.raises(NotFoundError):
        await fresh.campaigns.activate("00000000-0000-7000-8000-000000000000")


async def test_campaigns_are_found_by_name_by_status_and_by_tag(fresh: InstantlyClient) -> None:
    spring, autumn = [await new_campaign(fresh, name=name) for name in ("Spring", "Autumn")]
    await fresh.campaigns.activate(spring)
    await toggle(fresh, tag_ids=TAG_IDS[:1], resource_ids=[autumn], resource_type=TaggedResourceType.CAMPAIGN)
    assert await names(fresh) == {"Spring", "Autumn"}
    assert await names(fresh, search="SPRI") == {"Spring"}
    assert await names(fresh, status=1) == {"Spring"}
    assert await names(fresh, exclude_status=1) == {"Autumn"}
    assert await names(fresh, tag_ids=",".join(TAG_IDS[:2])) == {"Autumn"}
    assert await names(fresh, tag_ids=TAG_IDS[1]) == set()


async def test_a_copy_is_a_draft_of_its_own(fresh: InstantlyClient) -> None:
    original = await new_campaign(fresh)
    await fresh.campaigns.activate(original)
    copy = await fresh.campaigns.duplicate(original, name="Again")
    assert (copy.name, copy.status) == ("Again", 0)
    await fresh.campaigns.update(copy.id, name="Changed", sequences=[])
    assert await names(fresh) == {"Launch", "Changed"}
    assert (await fresh.campaigns.get(original)).to_dict()["sequences"] == SEQUENCES


async def test_a_copy_without_a_name_has_that_of_the_original() -> None:
    async with raw_client(create_app()) as raw:
        original = (await raw.post("/api/v2/campaigns", json={"name": "Launch", "campaign_schedule": ALWAYS})).json()
        copy = (await raw.post(f"/api/v2/campaigns/{original['id']}/duplicate", json={})).json()
    assert (copy["name"], copy["id"] != original["id"]) == ("Launch (copy)", True)


async def test_a_campaign_is_copied_by_others_only_while_it_is_shared() -> None:
    async with Sandbox() as sandbox:
        client = sandbox.client()
        original = await new_campaign(client)
        with pytest.raises(PermissionDeniedError):
            await client.campaigns.create_from_shared(original)
        await client.campaigns.share(original)
        copy = await client.campaigns.create_from_shared(original)
        assert (copy.id != original, copy.name, copy.status) == (True, "Launch", 0)
        with pytest.raises(PermissionDeniedError):
            await client.campaigns.create_from_shared(copy.id)
        sandbox.clock.advance(days=7)
        with pytest.raises(PermissionDeniedError):
            await client.campaigns.create_from_shared(original)


async def test_variables_are_added_to_those_that_are_there(fresh: InstantlyClient) -> None:
    campaign_id = await new_campaign(fresh)
    await fresh.campaigns.add_variables(campaign_id, variables=["firstName", "city"])
    await fresh.campaigns.add_variables(campaign_id, variables=["city", "role"])
    campaign = (await fresh.campaigns.get(campaign_id)).to_dict()
    assert set(campaign["core_variables"]) == {"firstName"}
    assert set(campaign["custom_variables"]) == {"city", "role"}


async def test_a_deleted_campaign_takes_its_leads_subsequences_and_tags_with_it(fresh: InstantlyClient) -> None:
    gone, kept = await new_campaign(fresh), await new_campaign(fresh, name="Kept")
    for campaign_id in (gone, kept):
        await fresh.leads.create(campaign=campaign_id, email="lead@example.com")
        await fresh.subsequences.create(parent_campaign=campaign_id, name="More", conditions={})
        await fresh.supersearch_enrichment.create(resource_id=campaign_id)
        await fresh.campaigns.share(campaign_id)
    await toggle(fresh, tag_ids=TAG_IDS[:1], resource_ids=[gone], resource_type=TaggedResourceType.CAMPAIGN)
    assert await campaigns_of(fresh, "Lead@example.com") == ["Launch", "Kept"]
    await fresh.campaigns.delete(gone)
    assert [subsequence.parent_campaign async for subsequence in fresh.subsequences.list()] == [kept]
    assert [lead.campaign async for lead in fresh.leads.list()] == [kept]
    assert not (await fresh.custom_tag_mappings.list(resource_ids=gone)).items
    assert await campaigns_of(fresh, "lead@example.com") == ["Kept"]
    assert (await fresh.supersearch_enrichment.get(kept)).resource_id == kept
    for call in (fresh.supersearch_enrichment.get(gone), fresh.campaigns.create_from_shared(gone)):
        with pytest.raises(NotFoundError):
            await call


async def test_the_leads_of_a_deleted_subsequence_stay_in_their_campaign(fresh: InstantlyClient) -> None:
    campaign_id = await new_campaign(fresh)
    gone, kept = [
        (await fresh.subsequences.create(parent_campaign=campaign_id, name=name, conditions={})).id for name in "ab"
    ]
    leads = [await fresh.leads.create(campaign=campaign_id, email=f"{name}@example.com") for name in "ab"]
    for lead, subsequence_id in zip(leads, (gone, kept), strict=True):
        await fresh.leads.move_to_subsequence(id=lead.id, subsequence_id=subsequence_id)
    await fresh.subsequences.delete(gone)
    found = [lead async for lead in fresh.leads.list(campaign=campaign_id)]
    assert [lead.subsequence_id for lead in found] == [None, kept]
    assert "timestamp_added_subsequence" not in found[0].to_dict()


async def test_the_sending_status_tells_what_is_missing(fresh: InstantlyClient) -> None:
    campaign_id = await new_campaign(fresh, campaign_schedule=NEVER)
    assert await sending_status(fresh, campaign_id) == "campaign_draft"
    await fresh.campaigns.activate(campaign_id)
    assert await sending_status(fresh, campaign_id) == "no_accounts_available"
    await fresh.accounts.pause(ADA)
    await fresh.campaigns.update(campaign_id, email_list=[ADA])
    assert await sending_status(fresh, campaign_id) == "all_accounts_unhealthy"
    await fresh.accounts.resume(ADA)
    assert await sending_status(fresh, campaign_id) == "out_of_schedule"
    await fresh.campaigns.update(campaign_id, campaign_schedule=ALWAYS)
    assert await sending_status(fresh, campaign_id) == "waiting_for_leads"
    await fresh.leads.create(campaign=campaign_id, email="lead@example.com")
    assert await sending_status(fresh, campaign_id) == "healthy"
    await fresh.campaigns.update(campaign_id, daily_limit=0)
    assert await sending_status(fresh, campaign_id) == "daily_limit_met"
    await fresh.campaigns.pause(campaign_id)
    assert await sending_status(fresh, campaign_id) == "campaign_paused"


async def test_accounts_of_a_campaign_may_be_named_by_a_tag(fresh: InstantlyClient) -> None:
    campaign_id = await new_campaign(fresh, email_tag_list=TAG_IDS[:1])
    diagnostics = (await fresh.campaigns.get_sending_status(campaign_id)).to_dict()["diagnostics"]
    tagged = [account async for account in fresh.accounts.list(tag_ids=TAG_IDS[0])]
    assert diagnostics["accounts_summary"]["total_connected"] == len(tagged) > 0


async def test_a_subsequence_needs_a_campaign_and_has_its_schedule(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.subsequences.create(
            parent_campaign="00000000-0000-7000-8000-000000000000", name="More", conditions={}
        )
    campaign_id, other_id = await new_campaign(fresh), await new_campaign(fresh)
    created = await fresh.subsequences.create(parent_campaign=campaign_id, name="More", conditions={"crm_status": [1]})
    subsequence = created.to_dict()
    assert (subsequence["status"], subsequence["subsequence_schedule"]) == (0, ALWAYS)
    assert (await fresh.subsequences.resume(created.id)).status == 1
    copy = await fresh.subsequences.duplicate(created.id, parent_campaign=other_id)
    assert (copy.name, copy.status, copy.to_dict()["conditions"]) == ("More", 0, {"crm_status": [1]})
    assert [found.id async for found in fresh.subsequences.list(parent_campaign=campaign_id)] == [created.id]
    assert [found.id async for found in fresh.subsequences.list(parent_campaign_not=campaign_id)] == [copy.id]
    assert (await fresh.subsequences.pause(created.id)).status == 2
    answer = (await fresh.subsequences.get_sending_status(created.id)).to_dict()["diagnostics"]
    assert (answer["status"], answer["subsequence_id"]) == ("campaign_paused", created.id)
    with pytest.raises(NotFoundError):
        await fresh.subsequences.duplicate(created.id, parent_campaign="00000000-0000-7000-8000-000000000000")
