"""What tomorrow's document adds or drops works in the groups that have code of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, TypeAlias

import httpx
import pytest

from instantly_async.sandbox import KEY, create_app
from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.seeds import emails
from instantly_async.sandbox.state.store import Record

from .validated import ValidatedTransport
from .workspace import SCHEDULE

Document: TypeAlias = dict[str, Any]
LEADS = "/api/v2/leads"


def forget() -> None:
    """Forget what was read of a document."""
    for name, module in list(sys.modules.items()):
        if name.startswith("instantly_async.sandbox.document"):
            for found in vars(module).values():
                if clear := getattr(found, "cache_clear", None):
                    clear()


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Document]:
    """The document, which a test may change."""
    changed = deepcopy(dict(document._document()))
    with monkeypatch.context() as patch:
        forget()
        patch.setattr(document, "_document", lambda: changed)
        yield changed
    forget()


@pytest.fixture
def client() -> httpx.AsyncClient:
    """A client that knows no document; its answers validate."""
    headers = {"Authorization": f"Bearer {KEY}", "User-Agent": "tests"}
    return httpx.AsyncClient(transport=ValidatedTransport(create_app()), base_url="http://sandbox", headers=headers)


async def sent(client: httpx.AsyncClient, method: str, path: str, **body: Any) -> Any:
    response = await client.request(method, path, json=body)
    assert response.is_success, response.text
    return response.json()


def component(tomorrow: Document, name: str) -> Document:
    found: Document = tomorrow["components"]["schemas"][name]
    return found


def body(tomorrow: Document, route: str) -> Document:
    found: Document = tomorrow["operations"][route]["body"]
    return component(tomorrow, found["$ref"].rpartition("/")[2]) if "$ref" in found else found


def drop(tomorrow: Document, name: str, field: str) -> None:
    schema = component(tomorrow, name)
    schema["properties"].pop(field, None)
    schema["required"] = [other for other in schema.get("required", ()) if other != field]


async def addresses(client: httpx.AsyncClient, **conditions: Any) -> list[str]:
    found = await sent(client, "POST", f"{LEADS}/list", limit=100, **conditions)
    return [lead["email"] for lead in found["items"]]


async def new_list(client: httpx.AsyncClient, *leads: str) -> str:
    lead_list: str = (await sent(client, "POST", "/api/v2/lead-lists", name="Fair"))["id"]
    given = [{"email": f"{name}@acme.example", "first_name": name.title()} for name in leads]
    if given:
        await sent(client, "POST", f"{LEADS}/add", list_id=lead_list, leads=given)
    return lead_list


async def test_a_new_field_of_leads_is_kept_however_a_lead_is_added(
    tomorrow: Document, client: httpx.AsyncClient
) -> None:
    for schema in (
        component(tomorrow, "Lead"),
        component(tomorrow, "NewLead"),
        body(tomorrow, f"POST {LEADS}"),
        body(tomorrow, f"PATCH {LEADS}/{{id}}"),
    ):
        schema["properties"]["nickname"] = {"type": "string"}
    lead_list = await new_list(client)
    one = await sent(client, "POST", LEADS, list_id=lead_list, email="a@acme.example", nickname="Al")
    given = [{"email": "b@acme.example", "nickname": "Bo", "status": 3, "id": "own", "subsequence_id": "other"}]
    await sent(client, "POST", f"{LEADS}/add", list_id=lead_list, leads=given)
    found = (await sent(client, "POST", f"{LEADS}/list", list_id=lead_list))["items"]
    assert [lead["nickname"] for lead in found] == ["Al", "Bo"]
    assert (found[1]["status"], found[1].get("subsequence_id")) == (1, None)  # which cannot be given
    assert found[1]["id"] != "own"
    assert (await sent(client, "PATCH", f"{LEADS}/{one['id']}", nickname="Alf"))["nickname"] == "Alf"


@pytest.mark.parametrize(("action", "more"), [("reply", {}), ("forward", {"to_address_email_list": "x@acme.example"})])
async def test_a_new_field_of_e_mails_is_kept_in_answers(
    tomorrow: Document, client: httpx.AsyncClient, action: str, more: Record
) -> None:
    for schema in (component(tomorrow, "Email"), body(tomorrow, f"POST /api/v2/emails/{action}")):
        schema["properties"]["importance"] = {"type": "string"}
    original = next(email for email in emails.emails() if email["ue_type"] == 2)
    given = {"reply_to_uuid": original["id"], "eaccount": original["eaccount"], "subject": "Re", "importance": "high"}
    email = await sent(client, "POST", f"/api/v2/emails/{action}", **given, **more, body={"text": "Hello"})
    assert (email["importance"], email["body"], email["ue_type"]) == ("high", {"text": "Hello"}, 3)
    assert (await client.get(f"/api/v2/emails/{email['id']}")).json() == email


async def test_a_filter_that_is_new_leaves_no_lead_out(tomorrow: Document, client: httpx.AsyncClient) -> None:
    component(tomorrow, "LeadFilter")["enum"].append("FILTER_VAL_TOMORROW")
    lead_list = await new_list(client, "ada", "bob")
    assert len(await addresses(client, list_id=lead_list, filter="FILTER_VAL_TOMORROW")) == 2
    refused = await client.post(f"{LEADS}/list", json={"filter": "FILTER_VAL_NEVER"})
    assert refused.status_code == 400


async def test_a_condition_that_is_new_and_a_field_of_leads_is_compared_with_that(
    tomorrow: Document, client: httpx.AsyncClient
) -> None:
    for route in (f"POST {LEADS}/list", f"POST {LEADS}/move", f"POST {LEADS}/bulk-assign", f"DELETE {LEADS}"):
        body(tomorrow, route)["properties"]["first_name"] = {"type": "string"}
    user = "f9cc070d-8dba-4341-b847-f083c358e460"
    begin, end = await new_list(client, "ada", "bob", "eve"), await new_list(client)
    assert await addresses(client, list_id=begin, first_name="Bob") == ["bob@acme.example"]
    assert await addresses(client, list_id=begin, first_name="Nobody") == []
    await sent(client, "POST", f"{LEADS}/bulk-assign", list_id=begin, first_name="Ada", organization_user_ids=[user])
    assert await addresses(client, list_id=begin, organization_user_ids=[user]) == ["ada@acme.example"]
    await sent(client, "POST", f"{LEADS}/move", list_id=begin, to_list_id=end, first_name="Eve")
    assert await addresses(client, list_id=end) == ["eve@acme.example"]
    assert await sent(client, "DELETE", LEADS, list_id=begin, first_name="Bob") == {"count": 1}
    assert await addresses(client, list_id=begin) == ["ada@acme.example"]


@pytest.mark.parametrize(
    ("name", "field", "path", "given", "refusal"),
    [
        ("CustomTag", "label", "/api/v2/custom-tags", {"label": "Q9"}, 409),
        ("BlockListEntry", "bl_value", "/api/v2/block-lists-entries", {"bl_value": "x.example"}, 400),
    ],
)
async def test_a_field_of_answers_that_goes_is_missed_by_nobody(
    tomorrow: Document, client: httpx.AsyncClient, name: str, field: str, path: str, given: Record, refusal: int
) -> None:
    drop(tomorrow, name, field)
    created = await sent(client, "POST", path, **given)
    assert field not in created
    assert (await client.get(f"{path}/{created['id']}")).json() == created
    assert (await client.post(path, json=given)).status_code == refusal  # since it is kept nevertheless


async def test_what_has_no_name_any_more_is_copied(tomorrow: Document, client: httpx.AsyncClient) -> None:
    for name, field in (
        ("Campaign", "name"),
        ("CampaignSubsequence", "name"),
        ("CampaignSubsequence", "parent_campaign"),
    ):
        drop(tomorrow, name, field)
    campaign = (await sent(client, "POST", "/api/v2/campaigns", name="C", campaign_schedule=SCHEDULE))["id"]
    given = {"parent_campaign": campaign, "name": "S", "conditions": {}}
    subsequence = (await sent(client, "POST", "/api/v2/subsequences", **given))["id"]
    await sent(client, "POST", f"/api/v2/subsequences/{subsequence}/duplicate", parent_campaign=campaign, name="T")
    await client.post(f"/api/v2/campaigns/{campaign}/share")
    copies = [await sent(client, "POST", f"/api/v2/campaigns/{campaign}/{act}") for act in ("duplicate", "from-export")]
    listed = (await client.get("/api/v2/campaigns?limit=100")).json()["items"]
    assert {copy["id"] for copy in copies} <= {found["id"] for found in listed}
