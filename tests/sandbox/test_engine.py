"""What the engine does for records of any kind."""

from __future__ import annotations

import re
from typing import Any

import pytest
from starlette.applications import Starlette

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.sandbox import Sandbox, create_app
from instantly_async.sandbox.document.operations import all_operations, fields_of
from instantly_async.sandbox.engine.answers import Engine, _parent
from instantly_async.sandbox.engine.call import Call
from instantly_async.sandbox.engine.entity import Entity
from instantly_async.sandbox.engine.group import Group
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.http.refusal import Refusal
from instantly_async.sandbox.state.state import State
from instantly_async.sandbox.state.store import Record

from .memory import everything
from .workspace import ADA, TAG_IDS, raw_client

NOBODY = "f9cc070d-8dba-4341-b847-f083c358e460"
THINGS = "/api/v2/lead-labels"
NESTED = [
    entity for entity in Engine(e for group in GROUPS for e in group.entities).entities.values() if "{" in entity.path
]


@pytest.mark.parametrize("entity", NESTED, ids=lambda entity: entity.path)
def test_records_inside_of_others_have_a_field_that_says_of_which_they_are(entity: Entity) -> None:
    assert entity.parent not in {"", entity.key}
    assert entity.owner({"id": "outer", "guidance_id": "own", "reply_id": "own"}) == {entity.parent: "outer"}


def test_all_collections_inside_of_others_are_known() -> None:
    paths = {described.route.partition(" ")[2] for described in all_operations()}
    inside = {path.rpartition("/{")[0] for path in paths if re.fullmatch(r".+\{\w+\}/[^{}]+/\{\w+\}", path)}
    assert {entity.path for entity in NESTED} == inside


def test_the_field_that_says_of_which_record_one_is_follows_from_the_path() -> None:
    agents = "/api/v2/ai-agents/inbox-manager/{id}/replies"
    assert _parent(agents, {"id", "agent_id", "ai_id"}, "id") == "agent_id"
    assert _parent("/x/{campaign_id}/y", {"id", "campaign_id"}, "id") == "campaign_id"
    assert _parent(agents, {"id"}, "id") == "manager_id"  # which no answer shows
    assert _parent("/x", {"id"}, "id") == ""


async def two_agents(client: InstantlyClient) -> list[Any]:
    payload: Any = {"configuration_type": 1}
    return [await client.ai_inbox_managers.create(name=name, payload=payload) for name in ("One", "Other")]


async def test_what_guides_an_agent_is_its_own_and_no_other_agents(fresh: InstantlyClient) -> None:
    one, other = await two_agents(fresh)
    guidance = await fresh.ai_inbox_managers.create_guidance(
        one.id, label="Tone", category=1, instruction="Be brief", status=1
    )
    assert guidance.id != one.id
    assert guidance.agent_id == one.id
    assert [found.id async for found in fresh.ai_inbox_managers.list_guidances(one.id)] == [guidance.id]
    assert [found.id async for found in fresh.ai_inbox_managers.list_guidances(other.id)] == []
    assert (await fresh.ai_inbox_managers.get_guidance(one.id, guidance.id)).label == "Tone"
    for call in (
        fresh.ai_inbox_managers.get_guidance(other.id, guidance.id),
        fresh.ai_inbox_managers.update_guidance(other.id, guidance.id, label="Stolen"),
        fresh.ai_inbox_managers.delete_guidance(other.id, guidance.id),
        fresh.ai_inbox_managers.get_guidance(NOBODY, guidance.id),
        fresh.ai_inbox_managers.list_guidances(NOBODY),
        fresh.ai_inbox_managers.list_replies(NOBODY),
    ):
        with pytest.raises(NotFoundError):
            await call
    assert (await fresh.ai_inbox_managers.get_guidance(one.id, guidance.id)).label == "Tone"


async def test_a_reply_that_is_kept_is_found_with_its_agent() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        one, other = await two_agents(instantly)
        [replies] = [entity.table for entity in NESTED if entity.path.endswith("/replies")]
        sandbox.state[replies][NOBODY] = {"id": NOBODY, "agent_id": one.id}
        assert [reply.id async for reply in instantly.ai_inbox_managers.list_replies(one.id)] == [NOBODY]
        assert [reply.id async for reply in instantly.ai_inbox_managers.list_replies(other.id)] == []


async def test_a_record_that_lacks_the_field_of_a_filter_is_not_meant() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        label = await instantly.lead_labels.create(label="Hot", interest_status_label="positive")
        tests = sandbox.state["inbox_placement_tests"]
        assert [test.id async for test in instantly.inbox_placement_tests.list(status=3)] == list(tests)
        for test in tests.values():
            del test["status"]
        assert [test.id async for test in instantly.inbox_placement_tests.list(status=3)] == []
        assert label.id in [found.id async for found in instantly.lead_labels.list()]


def test_the_fields_of_records_are_those_that_answers_show() -> None:
    assert {"id", "email", "payload"} <= fields_of("/api/v2/leads")
    assert "items" not in fields_of("/api/v2/custom-tag-mappings")
    assert fields_of("/api/v2/nothing") == frozenset()


def things(path: str = THINGS, **declared: Any) -> tuple[Starlette, State]:
    """An application whose records of a collection are declared by a test."""
    state = State()
    return create_app([Group((Entity(table="things", path=path, **declared),))], state=state), state


async def test_hooks_see_a_record_before_and_after_and_may_refuse() -> None:
    seen: list[tuple[Any, Any]] = []

    def changed(call: Call, before: Record, after: Record) -> None:
        seen.append((before["label"], after["label"]))
        if after["label"] == "bad":
            raise Refusal(400, "No")
        after["label"] += "!"

    done: list[tuple[str, str]] = []
    app, state = things(changed=changed, log=lambda _, what, record: done.append((what, record["label"])))
    new = {"label": "one", "interest_status_label": "positive"}
    async with raw_client(app) as raw:
        created = (await raw.post(THINGS, json=new)).json()
        path = f"{THINGS}/{created['id']}"
        assert (await raw.patch(path, json={"label": "two"})).json()["label"] == "two!"
        assert (await raw.patch(path, json={"label": "bad"})).status_code == 400
        assert (await raw.get(path)).json()["label"] == "two!"
        assert (await raw.delete(path)).status_code == 200
    assert seen == [("one", "two"), ("two!", "bad")]
    assert done == [("created", "one"), ("updated", "two!"), ("deleted", "two!")]
    assert [list(store["things"]) for store in state.workspaces.values()] == [[]]


@pytest.mark.parametrize(("path", "status"), [(THINGS, 400), ("/api/v2/custom-tags", 409)])
async def test_what_is_unique_is_refused_with_a_status_that_the_operation_lists(path: str, status: int) -> None:
    app, state = things(path, unique=("label",))
    new = {"label": "one", "interest_status_label": "positive"} if path == THINGS else {"label": "one"}
    async with raw_client(app) as raw:
        assert (await raw.post(path, json=new)).status_code == 200
        assert (await raw.post(path, json=new)).status_code == status
    assert [len(store["things"]) for store in state.workspaces.values()] == [1]


async def test_a_page_looks_at_no_more_records_than_it_has() -> None:
    looked_at: list[str] = []

    def is_meant(call: Call, record: Record, value: Any) -> bool:
        looked_at.append(record["id"])
        return True

    new = {"timestamp_created": "2026-01-05T09:00:00.000Z", "organization_id": NOBODY, "label": "x"}
    ids = [f"{number:08}-0000-7000-8000-000000000000" for number in range(100)]
    app, state = things("/api/v2/custom-tags", filters={"search": is_meant})
    [store] = state.workspaces.values()
    store["things"].update({key: {"id": key, "timestamp_updated": new["timestamp_created"], **new} for key in ids})
    async with raw_client(app) as raw:
        page = await raw.get("/api/v2/custom-tags?limit=2&search=x")
        assert page.json()["next_starting_after"] == ids[-2]
        page = await raw.get(f"/api/v2/custom-tags?limit=3&search=x&starting_after={ids[50]}")
    assert [item["id"] for item in page.json()["items"]] == ids[49:46:-1]
    assert looked_at == [*ids[:-3:-1], *ids[49:46:-1]]


async def test_settings_of_a_record_are_changed_by_its_fields() -> None:
    path = "/api/v2/supersearch-enrichment"
    app, state = things(path, key="resource_id")
    [store] = state.workspaces.values()
    payload = {"work_email_enrichment": True}
    known = {"id": NOBODY, "organization_id": NOBODY, "resource_id": NOBODY, "resource_type": 1}
    store["things"][NOBODY] = {**known, "enrichment_payload": payload, "auto_update": False}
    async with raw_client(app) as raw:
        changed = await raw.patch(f"{path}/{NOBODY}/settings", json={"auto_update": True})
        assert changed.json()["auto_update"] is True
        assert (await raw.patch(f"{path}/{TAG_IDS[0]}/settings", json={"auto_update": True})).status_code == 404
    assert store["things"][NOBODY] == {**known, "enrichment_payload": payload, "auto_update": True}


UNKNOWN = {"id": NOBODY, "organization": NOBODY, "organization_id": NOBODY, "workspace_id": NOBODY, "owner": NOBODY}


async def test_fields_that_no_operation_describes_are_dropped_and_never_taken_for_a_records_own() -> None:
    state = State()
    async with raw_client(create_app(state=state)) as raw:
        new = {"label": "one", "interest_status_label": "positive"}
        label = (await raw.post(THINGS, json={**new, **UNKNOWN})).json()
        changed = (await raw.patch(f"{THINGS}/{label['id']}", json={"label": "two", **UNKNOWN})).json()
        account = (
            await raw.patch(f"/api/v2/accounts/{ADA}", json={"first_name": "Ida", "email": "x", **UNKNOWN})
        ).json()
        workspace = (await raw.patch("/api/v2/workspaces/current", json={"name": "New", **UNKNOWN})).json()
        lead_list = (await raw.post("/api/v2/lead-lists", json={"name": "Fair", **UNKNOWN})).json()
        settings = {"resource_id": lead_list["id"], **UNKNOWN}
        enrichment = (await raw.post("/api/v2/supersearch-enrichment/", json=settings)).json()
    answers = [label, changed, account, workspace, lead_list, enrichment]
    assert NOBODY not in str(answers)
    assert (changed["label"], account["first_name"], workspace["name"]) == ("two", "Ida", "New")
    assert account["email"] == ADA
    assert NOBODY not in str(everything(state))
