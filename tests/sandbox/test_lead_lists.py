"""The lead lists of the sandbox."""

from __future__ import annotations

import pytest

from instantly_async import InstantlyClient


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def test_lists_are_searched_and_paged_by_time(fresh: InstantlyClient) -> None:
    plain = await fresh.lead_lists.create(name="Spring fair")
    enriched = await fresh.lead_lists.create(name="Autumn fair", has_enrichment_task=True)
    page = await fresh.lead_lists.list(limit=1)
    assert (page.items, page.next_starting_after) == ([enriched], "2026-01-05T09:00:02.000Z")
    assert [found.id async for found in fresh.lead_lists.list(limit=1)] == [enriched.id, plain.id]
    assert (await fresh.lead_lists.list(search="SPRING")).items == [plain]
    assert (await fresh.lead_lists.list(has_enrichment_task=True)).items == [enriched]
    assert (await fresh.lead_lists.list(has_enrichment_task=False)).items == [plain]


async def test_the_leads_of_a_list_are_counted_by_verification_and_deleted_with_it(fresh: InstantlyClient) -> None:
    lead_list = await fresh.lead_lists.create(name="Fair")
    other = await fresh.lead_lists.create(name="Other")
    await fresh.leads.bulk_add(
        list_id=lead_list.id, leads=[{"email": "a@b.com"}, {"email": "invalid@b.com"}], verify_leads_on_import=True
    )
    await fresh.leads.create(list_id=lead_list.id, email="c@b.com")
    kept = await fresh.leads.create(list_id=other.id, email="c@b.com")
    found = await fresh.lead_lists.get_verification_stats(lead_list.id)
    assert (found.total_leads, found.stats.verified, found.stats.invalid) == (3, 1, 1)
    await fresh.lead_lists.delete(lead_list.id)
    assert (await fresh.leads.list()).items == [kept]
