"""Every operation of the API is answered, and every answer validates."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx
import pytest
from starlette.applications import Starlette

from instantly_async.sandbox import KEY, create_app, seeds
from instantly_async.sandbox.document import Described, all_operations, resolve
from instantly_async.sandbox.engine import Engine
from instantly_async.sandbox.examples import example
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.validation import problems

from .workspace import raw_client

every_operation = pytest.mark.parametrize("described", all_operations(), ids=lambda described: described.name)
# Their arguments name records, or something that has to be set before.
ABOUT_RECORDS = {
    "ai_deliverability_agents.run_now",
    "ai_deliverability_agents.update_default",
    "custom_tags.assign",
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
    headers = {"authorization": f"Bearer {KEY}"}
    return httpx.Request(method, f"http://sandbox{path}", params=values(described.query), json=body, headers=headers)


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
        response = await raw.send(request(described, await created(raw, described)))
    if response.status_code == 404 and ("{" in described.route or described.name in ABOUT_RECORDS):
        assert response.json() == {"statusCode": 404, "error": "Not Found", "message": "Resource not found"}
        return
    assert response.status_code == described.status, response.text
    if described.answer is not None:
        assert problems(response.json(), described.answer) == []
