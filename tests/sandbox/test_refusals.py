"""Requests that the sandbox refuses, in the words of the live API."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import httpx
import pytest

from instantly_async import BadRequestError, ConflictError, InstantlyClient
from instantly_async.sandbox.http.refusal import Refusal

from .workspace import ADA, NEW_ACCOUNT, TAG_IDS


async def test_bad_input_is_refused_in_the_words_of_the_live_api(fresh: InstantlyClient) -> None:
    with pytest.raises(ConflictError, match="already exists"):
        await fresh.custom_tags.create(label="Important")
    with pytest.raises(BadRequestError, match="querystring/status must be equal to one of the allowed values"):
        await fresh.accounts.list(status=99)


@pytest.mark.parametrize(
    ("method", "path", "sent", "status", "message"),
    [
        ("GET", "/api/v2/accounts?limit=101", {}, 400, "querystring/limit must be <= 100"),
        ("POST", "/api/v2/custom-tags", {"json": {}}, 400, "body must have required property 'label'"),
        (
            "POST",
            "/api/v2/custom-tags",
            {"json": {"label": ""}},
            400,
            "body/label must NOT have fewer than 1 characters",
        ),
        (
            "DELETE",
            "/api/v2/accounts/a@b.c",
            {"headers": {"Content-Type": "application/json"}},
            400,
            "Body cannot be empty when content-type is set to 'application/json'",
        ),
        (
            "POST",
            "/api/v2/custom-tags",
            {"content": "{", "headers": {"Content-Type": "application/json; charset=utf-8"}},
            400,
            "Body is not valid JSON but content-type is set to 'application/json'",
        ),
        (
            "POST",
            "/api/v2/custom-tags",
            {"data": {"label": "x"}},
            415,
            "Unsupported Media Type: application/x-www-form",
        ),
        ("POST", "/api/v2/custom-tags", {"content": "{}"}, 415, "Unsupported Media Type: undefined"),
        ("POST", "/api/v2/custom-tags", {}, 400, "body must be object"),
        ("GET", "/api/v2/nothing", {}, 404, "Route GET:/api/v2/nothing not found"),
        ("PUT", "/api/v2/accounts", {}, 404, "Route PUT:/api/v2/accounts not found"),
        ("GET", "/api/v2/accounts/nobody@acme.example", {}, 404, "Resource not found"),
    ],
)
async def test_raw_requests_are_answered_as_the_live_api_answers_them(
    method: str, path: str, sent: dict[str, Any], status: int, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.request(method, path, **sent)
    assert answer.status_code == status
    assert answer.json()["statusCode"] == status
    assert answer.json()["error"] == HTTPStatus(status).phrase
    assert answer.json()["message"].startswith(message)


async def test_a_request_without_a_key_is_refused(raw: httpx.AsyncClient) -> None:
    del raw.headers["Authorization"]
    answer = await raw.get("/api/v2/accounts")
    assert (answer.status_code, answer.json()["message"]) == (401, "Missing Authorization header")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("limit=ten", "querystring/limit must be integer"),
        ("limit=1.5", "querystring/limit must be integer"),
        ("limit=0", "querystring/limit must be >= 1"),
        ("limit=1&limit=2", "querystring/limit must be integer"),
        ("search=a&search=b", "querystring/search must be string"),
        ("skip=-1", "querystring/skip must be >= 0"),
        ("include_tags=yes", "querystring/include_tags must be boolean"),
        ("filter=ACC_FILTER_NEW", "querystring/filter must be equal to one of the allowed values"),
    ],
)
async def test_query_parameters_are_refused_in_the_words_of_the_live_api(
    query: str, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.get(f"/api/v2/accounts?{query}")
    assert (answer.status_code, answer.json()["message"]) == (400, message)


TOGGLE = {"tag_ids": TAG_IDS[:1], "resource_type": 1, "resource_ids": [ADA], "assign": True}
TOGGLE_ALL = {"tag_ids": TAG_IDS[:1], "resource_type": 1, "selected_all": True, "assign": True}


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "custom-tags", [], "body must be object"),
        ("POST", "custom-tags", {"label": 5}, "body/label must be string"),
        ("POST", "custom-tags", {"label": " "}, 'body/label must match pattern ".*\\S.*"'),
        ("POST", "custom-tags", {"label": "x", "description": 5}, "body/description must be string,null"),
        ("PATCH", "custom-tags/x", {"label": "x"}, 'params/id must match format "uuid"'),
        ("POST", "accounts", {**NEW_ACCOUNT, "email": ADA}, "Account already exists"),
        ("POST", "accounts", {**NEW_ACCOUNT, "email": "new"}, 'body/email must match format "email"'),
        ("PATCH", f"accounts/{ADA}", {}, "body must NOT have fewer than 1 properties"),
        ("PATCH", f"accounts/{ADA}", {"sending_gap": 1441}, "body/sending_gap must be <= 1440"),
        ("PATCH", f"accounts/{ADA}", {"daily_limit": True}, "body/daily_limit must be integer,null"),
        ("PATCH", f"accounts/{ADA}", {"enable_slow_ramp": 1}, "body/enable_slow_ramp must be boolean,null"),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE, "tag_ids": []},
            "body/tag_ids must NOT have fewer than 1 items",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE, "tag_ids": [TAG_IDS[0], "x"]},
            'body/tag_ids/1 must match format "uuid"',
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE_ALL, "selected_all": False},
            "body must have required property 'resource_ids'",
        ),
        ("POST", "custom-tags/toggle-resource", {**TOGGLE_ALL, "filter": 5}, "body/filter must be string,object,null"),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE_ALL, "filter": "x"},
            "body/filter must be equal to one of the allowed values",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE_ALL, "filter": {"filter": "x"}},
            "body/filter/filter must be equal to one of the allowed values",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**TOGGLE_ALL, "filter": {"tag_ids": "x"}},
            "body/filter/tag_ids must be array",
        ),
    ],
)
async def test_path_and_body_are_refused_in_the_words_of_the_live_api(
    method: str, path: str, body: Any, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.request(method, f"/api/v2/{path}", json=body)
    assert (answer.status_code, answer.json()["message"]) == (400, message)


@pytest.mark.parametrize(
    ("status", "phrase"),
    [(404, "Not Found"), (413, "Payload Too Large"), (414, "URI Too Long"), (422, "Unprocessable Entity")],
)
def test_a_refusal_names_its_status_as_the_document_does_on_every_version_of_python(status: int, phrase: str) -> None:
    assert Refusal(status, "").body == {"statusCode": status, "error": phrase, "message": ""}
