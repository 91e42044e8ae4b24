"""The campaigns of accounts."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.sandbox.seeds import accounts as seeds

from .workspace import ADA, SCHEDULE, toggle


async def campaigns_of(client: InstantlyClient, email: str) -> list[str]:
    return [mapping.campaign_name async for mapping in client.account_campaign_mappings.list(email)]


async def test_an_account_has_the_campaigns_that_name_it_or_one_of_its_tags(fresh: InstantlyClient) -> None:
    other = list(seeds.accounts())[1]["email"]
    before = await campaigns_of(fresh, ADA), await campaigns_of(fresh, other)
    await fresh.campaigns.create(name="By address", campaign_schedule=SCHEDULE, email_list=[ADA])
    tag = await fresh.custom_tags.create(label="New")
    await fresh.campaigns.create(name="By tag", campaign_schedule=SCHEDULE, email_tag_list=[tag.id])
    assert await campaigns_of(fresh, ADA) == ["By address", *before[0]]
    await toggle(fresh, tag_ids=[tag.id], resource_ids=[ADA])
    assert await campaigns_of(fresh, ADA) == ["By tag", "By address", *before[0]]
    assert await campaigns_of(fresh, other) == before[1]


async def test_an_account_that_is_not_there_has_no_campaigns(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.account_campaign_mappings.list("nobody@acme.example")
