"""What is done in a workspace is in its audit log, with what it was done to and to how many."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from instantly_async import InstantlyClient
from instantly_async.models import APIKeyScope
from instantly_async.models import AuditLogActivityType as Activity
from instantly_async.sandbox import Sandbox

from .memory import client_of
from .workspace import ADA, NEW_ACCOUNT, SCHEDULE


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


LEADS = [{"email": f"{name}@acme.example"} for name in "abc"]
ABOUT = ("campaign_id", "list_id", "subsequence_id", "webhook_id")


async def logged(client: InstantlyClient, since: int = 0) -> list[tuple[Any, ...]]:
    """What was done, the oldest first: the kind, to how many, and the id of what."""
    found = [entry.to_dict() async for entry in client.audit_logs.list()][::-1]
    assert all(entry["from_api"] for entry in found)
    return [
        (Activity(entry["activity_type"]), entry["affected_count"], *(entry[name] for name in ABOUT if name in entry))
        for entry in found[since:]
    ]


async def new_list(client: InstantlyClient) -> str:
    return (await client.lead_lists.create(name="Fair")).id


async def new_campaign(client: InstantlyClient) -> str:
    return (await client.campaigns.create(name="Spring", campaign_schedule=SCHEDULE)).id


async def test_what_becomes_of_leads_is_logged_with_their_number(fresh: InstantlyClient) -> None:
    campaign, lead_list = await new_campaign(fresh), await new_list(fresh)
    assert await logged(fresh) == []
    await fresh.leads.bulk_add(list_id=lead_list, leads=LEADS)
    await fresh.leads.bulk_add(list_id=lead_list, leads=LEADS)  # which are there already
    one = await fresh.leads.create(campaign=campaign, email="d@acme.example")
    await fresh.leads.create(campaign=campaign, email="d@acme.example")  # this one, too
    await fresh.leads.move(list_id=lead_list, to_campaign_id=campaign, limit=2)
    [left] = [lead async for lead in fresh.leads.list(list_id=lead_list)]
    await fresh.leads.merge(lead_id=left.id, destination_lead_id=one.id)
    await fresh.leads.delete(one.id)
    await fresh.leads.bulk_delete(campaign_id=campaign)
    await fresh.leads.bulk_delete(campaign_id=campaign)  # which has none any more
    assert await logged(fresh) == [
        (Activity.LEAD_ADDED, 3, lead_list),
        (Activity.LEAD_ADDED, 1, campaign),
        (Activity.LEAD_MOVED, 2, campaign),
        (Activity.LEAD_MERGED, 2, campaign),
        (Activity.LEAD_DELETION, 1, campaign),
        (Activity.LEAD_DELETION, 2, campaign),
    ]


async def test_the_leads_of_a_deleted_list_are_logged_as_deleted(fresh: InstantlyClient) -> None:
    lead_list, empty = await new_list(fresh), await new_list(fresh)
    await fresh.leads.bulk_add(list_id=lead_list, leads=LEADS)
    for key in (lead_list, empty):
        await fresh.lead_lists.delete(key)
    assert await logged(fresh, since=1) == [(Activity.LEAD_DELETION, 3, lead_list)]


async def test_the_life_of_campaigns_and_subsequences_is_logged(fresh: InstantlyClient) -> None:
    campaign = await new_campaign(fresh)
    await fresh.campaigns.update(campaign, name="Summer")
    await fresh.campaigns.add_variables(campaign, variables=["city"])
    await fresh.campaigns.activate(campaign)
    await fresh.campaigns.pause(campaign)
    subsequence = (await fresh.subsequences.create(parent_campaign=campaign, name="More", conditions={})).id
    await fresh.subsequences.update(subsequence, name="Even more")
    await fresh.subsequences.resume(subsequence)
    lead = await fresh.leads.create(campaign=campaign, email="a@acme.example")
    await fresh.leads.move_to_subsequence(id=lead.id, subsequence_id=subsequence)
    await fresh.campaigns.delete(campaign)
    assert await logged(fresh) == [
        (Activity.CAMPAIGN_UPDATE, 1, campaign),
        (Activity.CAMPAIGN_UPDATE, 1, campaign),
        (Activity.CAMPAIGN_LAUNCH, 1, campaign),
        (Activity.CAMPAIGN_PAUSE, 1, campaign),
        (Activity.SUBSEQUENCE_UPDATE, 1, subsequence),
        (Activity.SUBSEQUENCE_UPDATE, 1, subsequence),
        (Activity.LEAD_ADDED, 1, campaign),
        (Activity.LEAD_MOVED, 1, subsequence),
        (Activity.CAMPAIGN_DELETION, 1, campaign),
    ]


async def test_what_is_done_to_accounts_is_logged(fresh: InstantlyClient) -> None:
    await fresh.accounts.create(**NEW_ACCOUNT)
    for act in (fresh.accounts.pause, fresh.accounts.resume, fresh.accounts.mark_as_fixed):
        await act(ADA)
    await fresh.accounts.update(ADA, first_name="Ida")
    await fresh.accounts.bulk_pause(emails=[ADA, "new@acme.example", "nobody@acme.example"])
    await fresh.accounts.bulk_pause(emails=["nobody@acme.example"])
    await fresh.accounts.enable_warmup(emails=[ADA, "new@acme.example"], excluded_emails=[ADA])
    await fresh.accounts.delete(ADA)
    updates = [(Activity.ACCOUNT_UPDATE, count) for count in (1, 1, 1, 1, 2, 1)]
    assert await logged(fresh) == [(Activity.ACCOUNT_ADDITION, 1), *updates, (Activity.ACCOUNT_DELETION, 1)]


async def test_an_account_that_signs_in_is_logged(fresh: InstantlyClient) -> None:
    session = str((await fresh.oauth.init_google()).session_id)
    for _ in range(2):
        await fresh.oauth.get_session_status(session)
    assert await logged(fresh) == [(Activity.ACCOUNT_ADDITION, 1)]


async def test_keys_forwarding_and_enrichment_are_logged(fresh: InstantlyClient) -> None:
    lead_list, campaign = await new_list(fresh), await new_campaign(fresh)
    key = await fresh.api_keys.create(name="k", scopes=[APIKeyScope.LEADS_READ])
    await fresh.api_keys.delete(key.id)
    await fresh.domain_forwarding.set("acme.example", forwarding_domain="acme-outreach.example")
    await fresh.domain_forwarding.delete("acme.example")
    for resource_id in (lead_list, campaign):
        await fresh.supersearch_enrichment.create(resource_id=resource_id)
    assert await logged(fresh) == [
        (Activity.API_KEY_CREATED, 1),
        (Activity.API_KEY_DELETED, 1),
        (Activity.DOMAIN_FORWARDING_UPDATED, 1),
        (Activity.DOMAIN_FORWARDING_UPDATED, 1),
        (Activity.SUPERSEARCH_ENRICHMENT_CREATED, 1, lead_list),
        (Activity.SUPERSEARCH_ENRICHMENT_CREATED, 1, campaign),
    ]
    entries = [entry.to_dict() async for entry in fresh.audit_logs.list(activity_type=40)]
    assert {entry["audit_metadata"]["domain"] for entry in entries} == {"acme.example"}


@pytest.mark.anyio
async def test_every_workspace_has_a_log_of_its_own() -> None:
    async with Sandbox(empty=True) as sandbox:
        workspace = str(uuid.uuid4())
        ours, theirs = client_of(sandbox), client_of(sandbox, sandbox.new_key(workspace=workspace))
        campaign = await new_campaign(theirs)
        await ours.with_options(workspace=workspace).campaigns.activate(campaign)
        assert await logged(theirs) == [(Activity.CAMPAIGN_LAUNCH, 1, campaign)]
        assert await logged(ours) == []
