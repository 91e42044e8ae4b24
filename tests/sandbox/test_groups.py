"""What holds for every group of the sandbox, and for one of one's own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from instantly_async import InstantlyClient
from instantly_async.sandbox import create_app
from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.document.validation import problems
from instantly_async.sandbox.engine.call import Call
from instantly_async.sandbox.engine.entity import Entity
from instantly_async.sandbox.engine.group import Group
from instantly_async.sandbox.engine.paging import page
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.state.store import Record

from ..document import Described, described_operations, openapi, resolve
from .workspace import ADA, raw_client


async def test_a_group_of_ones_own_is_paged_where_its_operation_says() -> None:
    records = [{"id": f"{n}@acme.example"} for n in range(3)]
    leads = Group((Entity(table="leads", path="/api/v2/leads", seeds=lambda: records),))

    @leads.endpoint("POST /api/v2/leads/list")
    def answer(call: Call) -> Record:
        return page(call, call.store["leads"].values(), lambda lead: str(lead["id"]))

    async with raw_client(create_app([leads])) as raw:
        first = await raw.post("/api/v2/leads/list", json={"limit": 2})
        assert first.json() == {
            "items": [{"id": "2@acme.example"}, {"id": "1@acme.example"}],
            "next_starting_after": "1@acme.example",
        }
        second = await raw.post("/api/v2/leads/list", json={"starting_after": "1@acme.example"})
        assert second.json()["items"] == [{"id": "0@acme.example"}]
        too_many = await raw.post("/api/v2/leads/list", json={"limit": 101})
        assert too_many.json()["message"] == "body/limit must be <= 100"
        elsewhere = await raw.get("/api/v2/nowhere")
        assert elsewhere.json()["message"] == "Route GET:/api/v2/nowhere not found"


async def test_answers_have_the_shapes_of_openapi_yaml(fresh: InstantlyClient) -> None:
    answers = {
        "AccountPage": await fresh.accounts.list(include_tags=True),
        "CustomTagPage": await fresh.custom_tags.list(),
        "CustomTagMappingPage": await fresh.custom_tag_mappings.list(),
        "Account": await fresh.accounts.pause(ADA),
    }
    for name, answer in answers.items():
        schema = {"$ref": f"#/components/schemas/{name}", "components": openapi()["components"]}
        Draft202012Validator(schema).validate(answer.to_dict())


@pytest.mark.parametrize("described", described_operations(), ids=lambda described: described.id)
def test_arguments_are_checked_by_what_openapi_yaml_describes(described: Described) -> None:
    found = document.find(f"{described.method.upper()} {described.path}")
    assert found is not None
    assert found.operation.id == described.node.get("x-published-operation-id", described.id)
    for location, schema in (("path", found.path), ("query", found.query)):
        parameters = described.parameters(location)
        assert list(schema.get("properties", ())) == [parameter["name"] for parameter in parameters]
        assert list(schema.get("required", ())) == [p["name"] for p in parameters if p.get("required")]
    body = document.resolve(found.body or {})
    assert list(body.get("properties", ())) == list(resolve(described.body).get("properties", ()))
    assert body.get("required") == resolve(described.body).get("required")


def test_every_reference_leads_somewhere() -> None:
    text = files("instantly_async.sandbox").joinpath("operations.json").read_text(encoding="utf-8")
    for reference in set(re.findall(r'"\$ref": ?"([^"]*)"', text)):
        assert document.resolve({"$ref": reference})


def test_schemas_have_the_first_of_their_examples_and_no_words() -> None:
    for name in document._document()["components"]["schemas"]:
        for found, described in zip(
            with_fields(document.component(name)), with_fields(openapi()["components"]["schemas"][name]), strict=True
        ):
            assert found.get("examples") == (described.get("examples", [])[:1] or None)
            assert found.get("readOnly") == (described.get("readOnly") or None)
            assert not {key for key in found if key.startswith("x-") or key == "description"}


def with_fields(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [schema, *schema.get("properties", {}).values()]


def test_all_operations_are_listed_and_found_by_their_routes() -> None:
    assert [found.route for found in document.all_operations()] == [
        f"{described.method.upper()} {described.path}" for described in described_operations()
    ]
    for found in document.all_operations():
        assert document.find(found.route) is found
        assert found.operation.name == found.name
    assert document.find("GET /api/v2/nothing") is None


def test_importing_the_sandbox_reads_no_schemas() -> None:
    script = (
        "from instantly_async.sandbox import create_app, document; read = document.operations._document.cache_info; "
        "before = read().currsize; create_app(); print(before, read().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "0 1\n"


def test_two_sandboxes_begin_alike() -> None:
    for entity in (entity for group in GROUPS for entity in group.entities):
        assert list(entity.seeds()) == list(entity.seeds())


@pytest.mark.parametrize("entity", [entity for group in GROUPS for entity in group.entities], ids=lambda e: e.table)
def test_the_records_to_begin_with_are_as_lists_describe_them(entity: Entity) -> None:
    listed = document.find(f"GET {entity.path}")
    schema = document.resolve((listed and listed.answer) or {}).get("properties", {}).get("items", {}).get("items", {})
    if schema:  # of some records there is no list
        assert [problem for record in entity.seeds() for problem in problems(record, schema)] == []
