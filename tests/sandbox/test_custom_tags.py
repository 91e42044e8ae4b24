"""The custom tags of the sandbox, and what they are attached to."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import BadRequestError, ConflictError, InstantlyClient, NotFoundError
from instantly_async.models import AccountFilter, TaggedResourceType
from instantly_async.sandbox.seeds import tags as seeds
from instantly_async.sandbox.state.owners import ORGANIZATION

from .workspace import ADA, NEW_ACCOUNT, SCHEDULE, TAG_IDS, emails_of, tag_ids_of, toggle


async def test_mappings_are_paged_by_time(fresh: InstantlyClient) -> None:
    first = await fresh.custom_tag_mappings.list(limit=100)
    assert first.next_starting_after == first.to_dict()["items"][-1]["timestamp_created"]
    ids = [mapping.id async for mapping in fresh.custom_tag_mappings.list(limit=100)]
    assert len(set(ids)) == len(ids) == len(list(seeds.custom_tag_mappings()))


async def test_tags_are_found_by_label_by_id_and_by_account(fresh: InstantlyClient) -> None:
    async def labels(**conditions: Any) -> set[str]:
        return {tag.label async for tag in fresh.custom_tags.list(**conditions)}

    assert await labels(search="agency") == {"Agency: Northwind", "Agency: Contoso"}
    assert await labels(tag_ids=",".join(TAG_IDS[:2])) == {"Important", "Warming up"}
    await fresh.accounts.create(**NEW_ACCOUNT)
    assert await labels(resource_ids=NEW_ACCOUNT["email"]) == set()
    await toggle(fresh, tag_ids=TAG_IDS[2:3], resource_ids=[NEW_ACCOUNT["email"]])
    assert await labels(resource_ids=NEW_ACCOUNT["email"]) == {"Ready to send"}
    assert await labels(resource_ids=NEW_ACCOUNT["email"], search="agency") == set()


async def test_a_tag_changes_only_in_what_is_named(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label=" Mine ", description="For me")
    assert tag.label == "Mine"  # blanks at both ends do not count
    tag = await fresh.custom_tags.update(tag.id, description=None)
    assert (tag.label, tag.description) == ("Mine", None)
    tag = await fresh.custom_tags.update(tag.id, label="Mine", description="Again")  # its own label is no conflict
    tag = await fresh.custom_tags.update(tag.id, label="Yours")
    assert (tag.label, tag.description) == ("Yours", "Again")
    with pytest.raises(ConflictError, match="already exists"):
        await fresh.custom_tags.update(tag.id, label="Important ")


@pytest.mark.parametrize(
    ("selection", "conditions"),
    [
        ({}, {}),
        ({"filter": None}, {}),
        ({"filter": AccountFilter.PAUSED}, {"filter": AccountFilter.PAUSED}),
        ({"filter": {}}, {}),
        ({"filter": {"filter": AccountFilter.PAUSED}}, {"filter": AccountFilter.PAUSED}),
        ({"filter": {"filter": None, "search": "grace"}}, {"search": "grace"}),
        ({"filter": {"search": "grace"}, "search": "ada"}, {"search": "ada"}),
        ({"filter": AccountFilter.PAUSED, "search": "ada"}, {"filter": AccountFilter.PAUSED, "search": "ada"}),
        ({"filter": {"tag_id": TAG_IDS[3]}}, {"tag_ids": TAG_IDS[3]}),
        ({"filter": {"tag_ids": TAG_IDS[:2]}}, {"tag_ids": ",".join(TAG_IDS[:2])}),
        ({"filter": {"tag_ids_all": TAG_IDS[:2]}}, {"tag_ids_all": ",".join(TAG_IDS[:2])}),
        ({"filter": {"tag_id": TAG_IDS[2], "tag_ids_all": TAG_IDS[:2]}}, {"tag_ids_all": ",".join(TAG_IDS[:3])}),
    ],
)
async def test_selecting_all_selects_what_a_list_with_the_same_conditions_has(
    selection: dict[str, Any], conditions: dict[str, Any], fresh: InstantlyClient
) -> None:
    expected = await emails_of(fresh, **conditions)
    assert expected
    tag = await fresh.custom_tags.create(label="New")
    await toggle(fresh, tag_ids=[tag.id], selected_all=True, **selection)
    assert await emails_of(fresh, tag_ids=tag.id) == expected


async def test_no_tag_selects_the_accounts_without_any(fresh: InstantlyClient) -> None:
    untagged = {account.email async for account in fresh.accounts.list(include_tags=True) if not account.tags}
    assert untagged
    await toggle(fresh, tag_ids=TAG_IDS[:1], selected_all=True, filter={"tag_id": "no-tag", "search": "ada"})
    await toggle(fresh, tag_ids=TAG_IDS[1:2], selected_all=True, filter={"tag_id": "no-tag"})
    now_tagged = {account.email: account async for account in fresh.accounts.list(include_tags=True)}
    adas = untagged & await emails_of(fresh, search="ada")
    assert {email for email in untagged if tag_ids_of(now_tagged[email]) == set(TAG_IDS[:1])} == adas
    assert {email for email in untagged if tag_ids_of(now_tagged[email]) == set(TAG_IDS[1:2])} == untagged - adas


async def test_excluded_accounts_are_left_alone(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label="New")
    paused = await emails_of(fresh, filter=AccountFilter.PAUSED)
    excluded = sorted(paused)[:2]
    await toggle(
        fresh,
        tag_ids=[tag.id],
        selected_all=True,
        filter=AccountFilter.PAUSED,
        excluded_resource_ids=excluded,
    )
    assert await emails_of(fresh, tag_ids=tag.id) == paused - set(excluded)


async def test_a_tag_is_attached_once_and_detached_alone(fresh: InstantlyClient) -> None:
    async def mappings() -> list[str]:
        return sorted([mapping.tag_id async for mapping in fresh.custom_tag_mappings.list(resource_ids=ADA)])

    before = await mappings()
    tag = await fresh.custom_tags.create(label="New")
    for _ in range(2):
        await toggle(fresh, tag_ids=[tag.id], resource_ids=[ADA])
        assert await mappings() == sorted([*before, tag.id])
    await toggle(fresh, tag_ids=[tag.id], resource_ids=[ADA], assign=False)
    assert await mappings() == before


@pytest.mark.parametrize(
    "unknown", [{"resource_ids": [ADA, "nobody@acme.example"]}, {"tag_ids": [TAG_IDS[0], ORGANIZATION]}]
)
async def test_a_tag_or_account_that_does_not_exist_changes_nothing(
    unknown: dict[str, Any], fresh: InstantlyClient
) -> None:
    tag = await fresh.custom_tags.create(label="New")
    arguments = {"tag_ids": [tag.id], "resource_ids": [ADA], **unknown}
    before = await emails_of(fresh, tag_ids=",".join(arguments["tag_ids"][:1]))
    with pytest.raises(NotFoundError, match="Resource not found"):
        await toggle(fresh, **arguments)
    assert await emails_of(fresh, tag_ids=",".join(arguments["tag_ids"][:1])) == before


async def test_campaigns_are_tagged_by_id_or_by_a_selection(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label="New")
    campaigns = [await fresh.campaigns.create(name=name, campaign_schedule=SCHEDULE) for name in ("One", "Two")]
    tagged: dict[str, Any] = {"tag_ids": [tag.id], "resource_type": TaggedResourceType.CAMPAIGN}

    async def mapped() -> list[str]:
        mappings = fresh.custom_tag_mappings.list(resource_ids=",".join(campaign.id for campaign in campaigns))
        return sorted([mapping.resource_id async for mapping in mappings if mapping.tag_id == tag.id])

    await toggle(fresh, **tagged, resource_ids=[campaigns[0].id])
    assert await mapped() == [campaigns[0].id]
    await toggle(fresh, **tagged, selected_all=True, search="two")
    assert await mapped() == sorted(campaign.id for campaign in campaigns)
    await toggle(fresh, **tagged, selected_all=True, filter={"tag_id": tag.id}, assign=False)
    assert await mapped() == []
    with pytest.raises(NotFoundError):
        await toggle(fresh, **tagged, resource_ids=["no-campaign"])


@pytest.mark.parametrize("label", ["\u2028", " \u2029\t", "\u3000", "\x1c"])
async def test_a_label_of_blanks_alone_is_refused(fresh: InstantlyClient, label: str) -> None:
    with pytest.raises(BadRequestError, match="label must"):
        await fresh.custom_tags.create(label=label)
