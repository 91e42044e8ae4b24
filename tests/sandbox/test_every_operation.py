"""Every operation of the API is answered, and every answer validates."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx
import pytest
from starlette.applications import Starlette

from instantly_async.sandbox import KEY, create_app
from instantly_async.sandbox.document.examples import example
from instantly_async.sandbox.document.operations import Described, all_operations, resolve
from instantly_async.sandbox.document.validation import problems
from instantly_async.sandbox.engine.answers import Engine
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.seeds import accounts as seeds
from instantly_async.sandbox.seeds import emails as email_seeds
from instantly_async.sandbox.state.owners import ORGANIZATION

from .workspace import ADA, raw_client

OTHER = "0190d3f4-0000-7000-8000-000000000000"  # a workspace of the same group
every_operation = pytest.mark.parametrize("described", all_operations(), ids=lambda described: described.name)
# Operations on records that their bodies name, which are not there.
OF_NAMED_RECORDS = {
    "custom_tags.assign",
    "leads.create",
    "leads.bulk_add",
    "leads.merge",
    "leads.move",
    "leads.move_to_subsequence",
    "leads.remove_from_subsequence",
    "leads.update_interest_status",
    "subsequences.create",
    "ai_deliverability_agents.run_now",
    "ai_deliverability_agents.update_default",
    "supersearch_enrichment.run",
    "workspaces.change_owner",
    "workspaces.get_whitelabel_domain",
}
ENGINE = Engine(entity for group in GROUPS for entity in group.entities)


def values(schema: Any) -> dict[str, Any]:
    """Example values of the arguments that are needed."""
    resolved = resolve(schema)
    needed = resolved.get("required", ())
    return {name: example(resolved["properties"][name]) for name in needed}


def request(described: Described, path_values: dict[str, Any]) -> httpx.Request:
    method, _, path = described.route.partition(" ")
    for name in described.path.get("properties", {}):
        path = path.replace(f"{{{name}}}", quote(str(path_values[name]), safe=""))
    body: Any = None if described.body is None else example(described.body)
    if described.name in {"custom_tags.create", "custom_tags.update"}:
        body["label"] = f"A label of {method}"
    query = values(described.query)
    if described.name == "accounts.get_daily_analytics":
        query["emails"] = ADA
    if described.name == "accounts.move":
        body = {"emails": [ADA], "source_workspace_id": ORGANIZATION, "destination_workspace_id": OTHER}
    if described.name in {"emails.reply", "emails.forward"}:
        email = next(email_seeds.emails())
        body |= {"reply_to_uuid": email["id"], "eaccount": email["eaccount"]}
    headers = {"authorization": f"Bearer {KEY}", "user-agent": "tests"}
    return httpx.Request(method, f"http://sandbox{path}", params=query, json=body, headers=headers)


async def created(raw: httpx.AsyncClient, described: Described) -> dict[str, Any]:
    """Values for the path of an operation: of records that are there, as far as they can be created."""
    found = values({**described.path, "required": list(described.path.get("properties", {}))})
    collection, is_inside, _ = described.route.partition(" ")[2].partition("/{")
    if not is_inside:
        return found
    for other in all_operations():
        if other.route == f"POST {collection}" and ENGINE.answer(other)[0] == "engine":
            record = (await raw.send(request(other, {}))).json()
            found |= {name: record[name] for name in found if name in record}
    if "email" in found and collection == "/api/v2/accounts":
        found["email"] = next(iter(seeds.accounts()))["email"]
    return found


@every_operation
async def test_an_operation_answers_what_validates(described: Described, app: Starlette) -> None:
    async with raw_client(create_app()) as raw:
        path_values = await created(raw, described)
        if described.name == "accounts.move":
            invited = await raw.post("/api/v2/workspace-group-members", json={"sub_workspace_id": OTHER})
            await raw.get(f"/api/v2/workspace-group-members/{invited.json()['id']}")
        if described.name == "campaigns.create_from_shared":
            await raw.post(f"/api/v2/campaigns/{path_values['id']}/share")
        response = await raw.send(request(described, path_values))
    if response.status_code == 404 and ("{" in described.route or described.name in OF_NAMED_RECORDS):
        assert response.json() == {"statusCode": 404, "error": "Not Found", "message": "Resource not found"}
        return
    assert response.status_code == described.status, response.text
    if described.answer is not None:
        assert problems(response.json(), described.answer) == []
