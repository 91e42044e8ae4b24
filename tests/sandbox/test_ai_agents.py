"""AI agents of all kinds."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import AIAgentStatus, AIAgentType
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.owners import ORGANIZATION

CAMPAIGN = "0190d3f4-0000-7000-8000-000000000000"
SELLER: dict[str, Any] = {"type": "website", "input": "https://acme.example", "agent_type": 2}
FINDER: dict[str, Any] = {
    "name": "Finder",
    "campaign_id": CAMPAIGN,
    "search_filters": {},
    "min_active_leads": 10,
    "on_exhaustion": "pause",
}


SLACK: dict[str, Any] = {"connection_id": "f9cc070d-8dba-4341-b847-f083c358e460", "enabled": True}


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def test_an_agent_of_a_kind_is_found_among_all(fresh: InstantlyClient) -> None:
    sales = await fresh.ai_sales_agents.create(name="Seller", **SELLER)
    finder = await fresh.ai_lead_finder_agents.create(**FINDER)
    manager = await fresh.ai_inbox_managers.create(name="Manager", payload={"configuration_type": 1})
    assert [agent.name async for agent in fresh.ai_agents.list()] == ["Manager", "Finder", "Seller"]
    for agent, kind in ((sales, AIAgentType.SALES), (finder, AIAgentType.LEAD_FINDER)):
        assert [found.id async for found in fresh.ai_agents.list(type=kind)] == [agent.id]
    assert [agent.id async for agent in fresh.ai_lead_finder_agents.list()] == [finder.id]
    assert (await fresh.ai_sales_agents.get(sales.id)).type == "website"
    await fresh.ai_agents.delete(manager.id)
    with pytest.raises(NotFoundError):
        await fresh.ai_inbox_managers.get(manager.id)


async def test_a_lead_finder_keeps_what_it_looks_for_and_is_paused_and_resumed(fresh: InstantlyClient) -> None:
    finder = await fresh.ai_lead_finder_agents.create(**FINDER)
    await fresh.ai_lead_finder_agents.update(finder.id, min_active_leads=20)
    payload = (await fresh.ai_lead_finder_agents.get(finder.id)).payload
    assert payload
    assert (payload.campaign_id, payload.min_active_leads) == (CAMPAIGN, 20)
    assert (await fresh.ai_lead_finder_agents.pause(finder.id)).status is AIAgentStatus.INACTIVE
    assert [found.id async for found in fresh.ai_agents.list(status=AIAgentStatus.INACTIVE)] == [finder.id]
    assert (await fresh.ai_lead_finder_agents.resume(finder.id)).status is AIAgentStatus.ACTIVE


async def test_guidance_belongs_to_its_inbox_manager(fresh: InstantlyClient) -> None:
    first, second = [
        await fresh.ai_inbox_managers.create(name=name, payload={"configuration_type": 1}) for name in ("One", "Two")
    ]
    arguments: dict[str, Any] = {"category": 1, "instruction": "Be brief", "status": 1}
    guidances = [
        await fresh.ai_inbox_managers.create_guidance(first.id, label=label, **arguments) for label in ("A", "B")
    ]
    await fresh.ai_inbox_managers.update_guidance(first.id, guidances[0].id, status=0)
    assert [found.label async for found in fresh.ai_inbox_managers.list_guidances(first.id)] == ["B", "A"]
    assert [found.label async for found in fresh.ai_inbox_managers.list_guidances(first.id, status=0)] == ["A"]
    assert (await fresh.ai_inbox_managers.list_guidances(second.id)).items == []
    await fresh.ai_inbox_managers.delete_guidance(first.id, guidances[1].id)
    assert [found.label async for found in fresh.ai_inbox_managers.list_guidances(first.id)] == ["A"]


async def test_guidance_rules_belong_to_their_sales_agent(fresh: InstantlyClient) -> None:
    agents = [await fresh.ai_sales_agents.create(name=name, **SELLER) for name in ("One", "Two")]
    rule = await fresh.ai_sales_agents.create_guidance_rule(agents[0].id, content="Be brief")
    await fresh.ai_sales_agents.update_guidance_rule(agents[0].id, rule.id, title="Length")
    (listed,) = (await fresh.ai_sales_agents.list_guidance_rules(agents[0].id)).items
    assert (listed.title, listed.content) == ("Length", "Be brief")
    assert (await fresh.ai_sales_agents.list_guidance_rules(agents[1].id)).items == []
    assert (await fresh.ai_sales_agents.delete_guidance_rule(agents[0].id, rule.id)).deleted
    assert (await fresh.ai_sales_agents.list_guidance_rules(agents[0].id)).items == []


async def test_a_deliverability_agent_is_deployed_once(fresh: InstantlyClient) -> None:
    assert (await fresh.ai_deliverability_agents.get_default()).agent is None
    with pytest.raises(NotFoundError):
        await fresh.ai_deliverability_agents.run_now()
    first, second = [await fresh.ai_deliverability_agents.deploy() for _ in range(2)]
    assert (first.already_deployed, second.already_deployed) == (False, True)
    assert second.agent.id == first.agent.id == (await fresh.ai_deliverability_agents.get(first.agent.id)).id


async def test_an_agent_of_any_kind_is_created_and_shown(fresh: InstantlyClient) -> None:
    seller = await fresh.ai_agents.create(name="Seller", **SELLER)
    manager = await fresh.ai_agents.create(name="Manager", payload={"configuration_type": 1})
    kinds = {agent.id: agent.type async for agent in fresh.ai_agents.list()}
    assert kinds[manager.id] == AIAgentType.INBOX_MANAGER
    assert seller.id in kinds


async def test_the_agent_for_deliverability_is_connected_and_run(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.ai_deliverability_agents.update_default(slack=SLACK)
    deployed = (await fresh.ai_deliverability_agents.deploy()).agent
    assert (await fresh.ai_deliverability_agents.run_now()).run_cycle_enqueued is True
    for change in (
        fresh.ai_deliverability_agents.update_default(slack=SLACK),
        fresh.ai_deliverability_agents.update(deployed.id, slack={**SLACK, "enabled": False}),
    ):
        await change
    agent = await fresh.ai_deliverability_agents.get(deployed.id)
    assert agent["payload", "integrations", "slack", "enabled"] is False


async def test_an_agent_that_a_test_made_without_a_payload_gets_one_with_its_search() -> None:
    async with Sandbox() as sandbox:
        agent = {"id": "a", "name": "Finder", "type": 6, "status": 1}
        sandbox.state["ai_agents"]["a"] = agent
        await sandbox.client().ai_lead_finder_agents.update("a", min_active_leads=30)
        assert sandbox.state["ai_agents"]["a"] == {**agent, "payload": {"min_active_leads": 30}}


async def test_an_agent_that_is_deleted_has_no_figures_any_more(fresh: InstantlyClient) -> None:
    seller = await fresh.ai_agents.create(name="Seller", **SELLER)
    await fresh.ai_sales_agents.get_analytics(seller.id)
    await fresh.ai_agents.delete(seller.id)
    with pytest.raises(NotFoundError):
        await fresh.ai_sales_agents.get_analytics(seller.id)


async def test_operations_of_one_kind_of_agent_find_no_agent_of_another(fresh: InstantlyClient) -> None:
    seller = await fresh.ai_agents.create(name="Seller", **SELLER)
    finders = fresh.ai_lead_finder_agents
    for call in (finders.pause, finders.resume, finders.get):
        with pytest.raises(NotFoundError):
            await call(seller.id)
    assert (await fresh.ai_agents.get(seller.id)).status == seller.status


async def test_an_agent_is_of_the_type_that_was_given(fresh: InstantlyClient) -> None:
    manager = await fresh.ai_agents.create(name="Manager", type=1)
    seller = await fresh.ai_agents.create(name="Seller", **SELLER)
    kinds = {agent.id: agent.type async for agent in fresh.ai_agents.list()}
    assert (manager.type, kinds) == (1, {manager.id: 1, seller.id: 2})
    assert (await fresh.ai_inbox_managers.get(manager.id)).name == "Manager"


async def test_the_state_of_the_agent_for_deliverability_is_that_of_the_deployed_one(fresh: InstantlyClient) -> None:
    assert (await fresh.ai_deliverability_agents.get_default_state()).agent is None
    deployed = (await fresh.ai_deliverability_agents.deploy()).agent
    agent = (await fresh.ai_deliverability_agents.get_default_state()).agent
    assert agent
    assert (agent.id, agent.organization_id) == (deployed.id, ORGANIZATION)


async def test_agents_are_listed_in_the_order_of_a_field_page_by_page(fresh: InstantlyClient) -> None:
    for name in ("Zed", "abe", "Mid"):
        await fresh.ai_agents.create(name=name, type=1)
    for order, expected in (("asc", ["abe", "Mid", "Zed"]), ("desc", ["Zed", "Mid", "abe"])):
        assert [
            agent.name async for agent in fresh.ai_agents.list(sort_column="name", sort_order=order, limit=1)
        ] == expected
    by_nothing = [agent.name async for agent in fresh.ai_agents.list(sort_column="nothing", sort_order="asc")]
    assert by_nothing == ["Zed", "abe", "Mid"]  # the order in which they were made
    by_status = [agent.name async for agent in fresh.ai_agents.list(sort_column="status", sort_order="desc")]
    assert by_status == ["Mid", "abe", "Zed"]
