"""A call that is refused changes nothing, wherever in its work it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async.sandbox import create_app
from instantly_async.sandbox.document.operations import Described, all_operations
from instantly_async.sandbox.state.owners import ORGANIZATION
from instantly_async.sandbox.state.state import State

from .memory import everything
from .test_every_operation import request, values
from .workspace import ADA, SCHEDULE, TAG_IDS, raw_client

NOBODY = "f9cc070d-8dba-4341-b847-f083c358e460"
STRANGER = "0190d3f4-0000-7000-8000-000000000000"
UNKNOWN = "nobody@acme.example"
WARMUP = {"emails": [ADA, UNKNOWN]}
MOVE = {"emails": [ADA], "source_workspace_id": ORGANIZATION, "destination_workspace_id": STRANGER}
TOGGLE = {"tag_ids": [TAG_IDS[0]], "resource_ids": [ADA], "resource_type": 1, "assign": True}
CHANGES = [described for described in all_operations() if not described.route.startswith("GET ")]


@pytest.mark.parametrize("described", CHANGES, ids=lambda described: described.name)
async def test_a_change_of_what_is_not_there_changes_nothing_else(described: Described) -> None:
    state = State()
    app = create_app(state=state)
    before = everything(state)
    nobody = values({**described.path, "required": list(described.path.get("properties", {}))})
    async with raw_client(app) as raw:
        response = await raw.send(request(described, nobody))
    if response.is_error:
        assert everything(state) == before


# The end of a path, a body with parts that could be done before the part that is refused, and the refusal.
HALF_WAY: list[tuple[str, str, dict[str, Any], int]] = [
    ("POST", "accounts/warmup/enable", WARMUP, 404),
    ("POST", "accounts/warmup/disable", WARMUP, 404),
    ("POST", "accounts/move", MOVE, 403),
    ("POST", "accounts/move", {**MOVE, "source_workspace_id": STRANGER}, 403),
    ("POST", "custom-tags/toggle-resource", {**TOGGLE, "tag_ids": [TAG_IDS[0], NOBODY]}, 404),
    ("POST", "custom-tags/toggle-resource", {**TOGGLE, "resource_ids": [ADA, UNKNOWN], "assign": False}, 404),
    ("POST", "custom-tags/toggle-resource", {**TOGGLE, "resource_type": 2, "resource_ids": [NOBODY]}, 404),
    ("PATCH", f"custom-tags/{TAG_IDS[0]}", {"label": "Backup", "description": "changed"}, 409),
    ("PATCH", "block-lists-entries/{blocked}", {"bl_value": "taken.example"}, 400),
    ("PATCH", "block-lists-entries/{blocked}", {"bl_value": "no address"}, 400),
    ("POST", "leads", {"campaign": "{campaign}", "email": "x@blocked.example"}, 400),
    ("POST", "leads/add", {"campaign_id": NOBODY, "leads": [{"email": "x@acme.example"}]}, 404),
    ("POST", "leads/merge", {"lead_id": "{lead}", "destination_lead_id": NOBODY}, 404),
    ("POST", "leads/merge", {"lead_id": "{lead}", "destination_lead_id": "{lead}"}, 400),
    ("POST", "leads/move", {"campaign": "{campaign}", "to_list_id": NOBODY}, 404),
    ("POST", "leads/move", {"campaign": "{campaign}", "to_list_id": "{list}", "filter": "no filter"}, 400),
    ("POST", "leads/move", {"campaign": "{campaign}"}, 400),
    ("POST", "leads/subsequence/move", {"id": "{lead}", "subsequence_id": NOBODY}, 404),
    ("POST", "leads/update-interest-status", {"lead_email": UNKNOWN, "interest_value": 1}, 404),
    ("POST", "subsequences", {"parent_campaign": NOBODY, "name": "More", "conditions": {}}, 404),
    ("POST", "workspaces/current/change-owner", {"email": UNKNOWN, "sec": "password"}, 404),
    ("POST", "workspace-members", {"email": "owner@acme.example", "role": "editor"}, 400),
    ("POST", "workspace-group-members", {"sub_workspace_id": ORGANIZATION}, 409),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), HALF_WAY)
async def test_a_call_that_is_refused_half_way_changes_nothing(
    method: str, path: str, body: dict[str, Any], status: int
) -> None:
    state = State()
    async with raw_client(create_app(state=state)) as raw:

        async def new(path: str, **body: Any) -> str:
            return str((await raw.post(f"/api/v2/{path}", json=body)).json()["id"])

        ids = {
            "campaign": await new("campaigns", name="Spring", campaign_schedule=SCHEDULE),
            "list": await new("lead-lists", name="Fair"),
            "blocked": await new("block-lists-entries", bl_value="blocked.example"),
            "taken": await new("block-lists-entries", bl_value="taken.example"),
        }
        ids["lead"] = await new("leads", campaign=ids["campaign"], email="a@acme.example")
        before = everything(state)
        filled = {name: value.format(**ids) if isinstance(value, str) else value for name, value in body.items()}
        refused = await raw.request(method, f"/api/v2/{path.format(**ids)}", json=filled)
        assert refused.status_code == status, refused.text
    assert everything(state) == before


async def test_a_sign_in_to_an_account_that_is_there_already_succeeds() -> None:
    state = State()
    async with raw_client(create_app(state=state)) as raw:
        session = (await raw.post("/api/v2/oauth/google/init")).json()["session_id"]
        [found] = state.workspace(ORGANIZATION)["oauth_sessions"].values()
        accounts = state.workspace(ORGANIZATION)["accounts"]
        accounts[found["email"]] = accounts[ADA] | {"email": found["email"], "first_name": "Known"}
        answers = [(await raw.get(f"/api/v2/oauth/session/status/{session}")).json()["status"] for _ in range(2)]
    assert answers == ["pending", "success"]
    assert accounts[found["email"]]["first_name"] == "Known"
    assert len(state.workspace(ORGANIZATION)["oauth_sessions"]) == 0
