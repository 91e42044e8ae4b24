"""Models and enums as bodies, answers and parameters of FastAPI."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

import httpx
import pytest
from fastapi import FastAPI, Query
from pydantic import BaseModel

from instantly_async.models import AutoVariantTrigger, Lead, LeadPage, LeadPayload, LeadStatus

LEAD: dict[str, Any] = {
    "id": "1",
    "email": None,
    "status": 77,
    "timestamp_created": "2026-04-26T02:24:44.979Z",
    "payload": {"city": "Paris", "firstName": "Ada", "items": 1, "to_dict": 2, "__class__": 3},
    "mood": ["fine"],
}
PAGE: dict[str, Any] = {"items": [LEAD, {"id": "2"}], "next_starting_after": None}


class Note(BaseModel):
    lead: Lead
    text: str


async def lead() -> Lead:
    return Lead.from_dict(LEAD)


async def leads() -> list[Lead]:
    return LeadPage.from_dict(PAGE).items


async def page() -> LeadPage:
    return LeadPage.from_dict(PAGE)


async def maybe(found: bool) -> Lead | None:
    return Lead.from_dict(LEAD) if found else None


async def values() -> dict[str, Any]:
    return {"lead": Lead.from_dict(LEAD), "payloads": [LeadPayload.from_dict({"a": None})]}


async def unannotated():  # type: ignore[no-untyped-def]
    return {"lead": Lead.from_dict(LEAD), "page": LeadPage.from_dict(PAGE)}


async def take(lead: Lead) -> Lead:
    return lead.replace(first_name="Ada")


async def take_several(lead: Lead, payload: LeadPayload | None = None) -> list[str]:
    return [type(lead).__name__, type(payload).__name__]


async def take_list(leads: list[Lead]) -> list[str | None]:
    return [lead.id for lead in leads]


async def take_note(note: Note) -> Note:
    return note


async def search(status: LeadStatus, trigger: Annotated[list[AutoVariantTrigger], Query()]) -> list[str]:
    return [status.name, *(one.name for one in trigger)]


app = FastAPI()
answering: list[Any] = [lead, leads, page, maybe, values, unannotated, search]
taking: list[Any] = [take, take_several, take_list, take_note]
for endpoint in answering:
    app.get(f"/{endpoint.__name__}")(endpoint)
for endpoint in taking:
    app.post(f"/{endpoint.__name__}")(endpoint)


@pytest.fixture
async def service() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as service:
        yield service


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/lead", LEAD),
        ("/leads", PAGE["items"]),
        ("/page", PAGE),
        ("/maybe?found=1", LEAD),
        ("/maybe?found=0", None),
        ("/values", {"lead": LEAD, "payloads": [{"a": None}]}),
        ("/unannotated", {"lead": LEAD, "page": PAGE}),
    ],
)
async def test_an_answer_is_the_json_of_the_api(path: str, answer: Any, service: httpx.AsyncClient) -> None:
    response = await service.get(path)
    assert (response.status_code, response.json()) == (200, answer)


@pytest.mark.parametrize(
    ("path", "body", "answer"),
    [
        ("/take", LEAD, LEAD | {"first_name": "Ada"}),
        ("/take", {}, {"first_name": "Ada"}),
        ("/take_several", {"lead": LEAD}, ["Lead", "NoneType"]),
        ("/take_several", {"lead": LEAD, "payload": {"a": 1}}, ["Lead", "LeadPayload"]),
        ("/take_list", [LEAD, {"id": None}, {}], ["1", None, None]),
        ("/take_note", {"lead": LEAD, "text": "hi"}, {"lead": LEAD, "text": "hi"}),
    ],
)
async def test_a_body_becomes_models(path: str, body: Any, answer: Any, service: httpx.AsyncClient) -> None:
    response = await service.post(path, json=body)
    assert (response.status_code, response.json()) == (200, answer)


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/take", [], ["body"]),
        ("/take", "text", ["body"]),
        ("/take_list", [LEAD, 7], ["body", 1]),
        ("/take_note", {"lead": None, "text": "hi"}, ["body", "lead"]),
    ],
)
async def test_a_body_that_is_no_object_is_refused_where_it_stands(
    path: str, body: Any, place: list[Any], service: httpx.AsyncClient
) -> None:
    response = await service.post(path, json=body)
    assert response.status_code == 422
    assert [error["loc"] for error in response.json()["detail"]] == [place]


async def test_a_query_takes_values_that_an_enum_does_not_list(service: httpx.AsyncClient) -> None:
    response = await service.get("/search", params={"status": 77, "trigger": ["reply_rate", "new"]})
    assert response.json() == ["UNLISTED_77", "REPLY_RATE", "UNLISTED_new"]
    response = await service.get("/search", params={"status": "active", "trigger": []})
    assert response.status_code == 422


async def test_the_document_of_a_service_has_models_and_enums_under_their_names(service: httpx.AsyncClient) -> None:
    document = (await service.get("/openapi.json")).json()
    components = {name.removesuffix("-Input").removesuffix("-Output") for name in document["components"]["schemas"]}
    assert {"Lead", "LeadPage", "LeadPayload", "LeadStatus", "AutoVariantTrigger", "Note"} <= components
    answer = document["paths"]["/leads"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["items"]["$ref"].startswith("#/components/schemas/Lead")
    body = document["paths"]["/take"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["$ref"].startswith("#/components/schemas/Lead")
    assert "parameters" not in document["paths"]["/take"]["post"]
    status = next(one for one in document["paths"]["/search"]["get"]["parameters"] if one["name"] == "status")
    assert status["schema"] == {"$ref": "#/components/schemas/LeadStatus"}
