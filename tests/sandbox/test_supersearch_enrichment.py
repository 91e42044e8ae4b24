"""What lists and campaigns have of enrichment."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError

LIST = "0190d3f4-0000-7000-8000-000000000000"


async def test_an_enrichment_is_kept_by_its_resource_with_everything_that_ran(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.supersearch_enrichment.get(LIST)
    with pytest.raises(NotFoundError):
        await fresh.supersearch_enrichment.run(resource_id=LIST)
    await fresh.supersearch_enrichment.create(resource_id=LIST, type="email_verification", limit=7)
    await fresh.supersearch_enrichment.create(resource_id=LIST, type="technologies")
    found = await fresh.supersearch_enrichment.get(LIST)
    assert found.exists
    assert found.enrichment_payload.to_dict() == {"email_verification": True, "technologies": True, "limit": 7}
    assert len((await fresh.supersearch_enrichment.list_history(LIST)).items) == 2
    assert len((await fresh.supersearch_enrichment.list_history(LIST, limit=1, offset=1)).items) == 1
    assert not (await fresh.supersearch_enrichment.list_history("0190d3f4-0000-7000-8000-000000000001")).items


async def test_settings_of_an_enrichment_stay(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.supersearch_enrichment.update_settings(LIST, auto_update=True)
    await fresh.supersearch_enrichment.create(resource_id=LIST, type="email_verification")
    await fresh.supersearch_enrichment.update_settings(LIST, auto_update=True)
    assert (await fresh.supersearch_enrichment.get(LIST)).auto_update is True


@pytest.mark.parametrize("flow", [{}, {"custom_flow": ["instantly"]}])
async def test_a_custom_flow_is_a_list_of_providers_and_no_switch(flow: dict[str, Any], fresh: InstantlyClient) -> None:
    created = await fresh.supersearch_enrichment.create(resource_id=LIST, type="custom_flow", **flow)
    assert created.to_dict()["enrichment_payload"] == flow


async def test_an_ai_enrichment_is_pending_then_running_then_done(fresh: InstantlyClient) -> None:
    assert await fresh.supersearch_enrichment.list_ai_enrichments(LIST) == []
    created = await fresh.supersearch_enrichment.create_ai_enrichment(
        resource_id=LIST, resource_type=2, output_column="opener", model_version="gpt-4o"
    )
    assert created.status == 1
    listed = [await fresh.supersearch_enrichment.list_ai_enrichments(LIST) for _ in range(4)]
    assert [[(one.id, one.output_column, one.status) for one in found] for found in listed] == [
        [(created.id, "opener", status)] for status in (1, 2, 3, 3)
    ]
    assert await fresh.supersearch_enrichment.list_ai_enrichments("0190d3f4-0000-7000-8000-000000000001") == []
