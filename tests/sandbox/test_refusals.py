"""Requests that the sandbox refuses, in the words of the live API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import BadRequestError, ConflictError, EdgeBlockedError, InstantlyClient, PaymentRequiredError
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.http import request as reading
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


@pytest.mark.parametrize(
    ("method", "sent", "code"),
    [
        ("DELETE", {"headers": {"Content-Type": "application/json"}}, "FST_ERR_CTP_EMPTY_JSON_BODY"),
        ("PATCH", {"headers": {"Content-Type": "application/json"}}, "FST_ERR_CTP_EMPTY_JSON_BODY"),
        ("PATCH", {"headers": {"Content-Type": "application/json"}, "content": "{"}, "FST_ERR_CTP_INVALID_JSON_BODY"),
        ("PATCH", {"headers": {"Content-Type": "text/csv"}, "content": "{}"}, "FST_ERR_CTP_INVALID_MEDIA_TYPE"),
        ("PATCH", {"json": {"first_name": "x" * 10_000_000}}, "FST_ERR_CTP_BODY_TOO_LARGE"),
        ("PATCH", {"json": {"first_name": 1}}, None),
    ],
)
async def test_what_is_wrong_with_a_body_has_fastify_s_name(
    method: str, sent: dict[str, Any], code: str | None, raw: httpx.AsyncClient
) -> None:
    answer = await raw.request(method, f"/api/v2/accounts/{ADA}", **sent)
    assert answer.json().get("code") == code
    assert set(answer.json()) - {"code"} == {"statusCode", "error", "message"}


async def test_a_body_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch, raw: httpx.AsyncClient) -> None:
    monkeypatch.setattr(reading, "LONGEST_WAIT", 0.01)

    async def slowly() -> AsyncIterator[bytes]:
        yield b'{"label": '
        await anyio.sleep_forever()

    headers = {"Content-Type": "application/json"}
    answer = await raw.post("/api/v2/custom-tags", content=slowly(), headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (408, "Request Timeout")
    assert answer.headers["connection"] == "close"


NAMES = ["python-httpx/0.28.1", "Python-urllib/3.11", "undici", "node", "", " "]
NAMES_OF_ONE_S_OWN = ["curl/8.5.0", "BidAtlas/1.0", "instantly-sdk-python/0.1.0", "Mozilla/5.0", "my python-httpx/1"]


@pytest.mark.parametrize("name", NAMES)
async def test_the_cdn_refuses_the_names_of_http_libraries(name: str, raw: httpx.AsyncClient) -> None:
    headers = {"User-Agent": name, "Accept": "application/json"}
    answer = await raw.get("/api/v2/nothing", headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (403, 1010)
    assert answer.json()["cloudflare_error"] is True
    shown = await raw.get("/api/v2/accounts", headers=headers | {"Accept": "*/*"})
    assert shown.status_code == 403
    assert shown.headers["content-type"].startswith("text/html")
    assert "1010" in shown.text
    assert "cloudflare" in shown.text
    assert answer.headers["x-sandbox-hint"] == shown.headers["x-sandbox-hint"]
    assert answer.headers["x-sandbox-hint"].startswith("set a User-Agent of your own; ")


async def test_the_cdn_refuses_who_has_no_name(raw: httpx.AsyncClient) -> None:
    del raw.headers["User-Agent"]
    assert (await raw.get("/api/v2/accounts")).status_code == 403


@pytest.mark.parametrize("name", NAMES_OF_ONE_S_OWN)
async def test_the_cdn_lets_other_names_pass(name: str, raw: httpx.AsyncClient) -> None:
    answer = await raw.get("/api/v2/accounts", headers={"User-Agent": name})
    assert answer.status_code == 200
    assert "x-sandbox-hint" not in answer.headers


@pytest.mark.parametrize("accept", ["application/json", "*/*"])
async def test_a_client_is_told_that_the_cdn_refused_it(accept: str) -> None:
    headers = {"User-Agent": "python-httpx/0.28.1", "Accept": accept}
    async with Sandbox() as sandbox:
        instantly = sandbox.client(default_headers=headers)
        with pytest.raises(EdgeBlockedError, match="1010"):
            await instantly.accounts.list()
        assert sandbox.requests == []


async def test_a_workspace_without_a_paid_plan_is_refused_reads_too() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        elsewhere = sandbox.client(workspace=TAG_IDS[0])
        sandbox.set_plan("none")
        for call in (instantly.inbox_placement_tests.list, instantly.accounts.list, instantly.webhooks.list):
            with pytest.raises(PaymentRequiredError, match="Workspace has no active paid plan"):
                await call()
        assert (await instantly.workspaces.get()).plan_id is None
        assert (await elsewhere.inbox_placement_tests.list()).items == []
        sandbox.set_plan("growth")
        assert (await instantly.inbox_placement_tests.list()).items is not None
        with pytest.raises(ValueError, match="plan is one of none, growth, hypergrowth, not 'free'"):
            sandbox.set_plan("free")


async def test_some_calls_need_a_hypergrowth_plan() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        sandbox.set_plan("growth")
        hook: dict[str, Any] = {"target_hook_url": "https://example.com/hook", "event_type": "email_sent"}
        texts = dict.fromkeys(("name", "email_subject", "email_body"), "x")
        test: dict[str, Any] = {"sending_method": 1, "emails": [ADA], **texts}
        with pytest.raises(PaymentRequiredError, match="Webhooks are only available for HyperGrowth plans"):
            await instantly.webhooks.create(**hook)
        with pytest.raises(PaymentRequiredError, match="Automated tests are only available for HyperGrowth plans"):
            await instantly.inbox_placement_tests.create(type=2, **test)
        assert (await instantly.inbox_placement_tests.create(type=1, **test)).name == "x"
        assert len(sandbox.requests) == 1
        sandbox.set_plan("hypergrowth")
        assert (await instantly.webhooks.create(**hook)).event_type == "email_sent"
        assert (await instantly.inbox_placement_tests.create(type=2, **test)).type == 2


@pytest.mark.parametrize(
    ("path", "name", "number"),
    [("accounts/analytics/daily", "emails", 201), ("campaigns/analytics", "ids", 201)],
)
async def test_analytics_of_too_many_are_too_large(path: str, name: str, number: int, raw: httpx.AsyncClient) -> None:
    for count, status in ((number, 413), (number - 1, 200)):
        answer = await raw.get(f"/api/v2/{path}", params={name: [TAG_IDS[0]] * count})
        assert answer.status_code == status, answer.text


CURSORS = [
    ("GET", "accounts", ADA, 'must match pattern "'),
    ("GET", "accounts", TAG_IDS[0], 'must match pattern "'),
    ("GET", "background-jobs", TAG_IDS[0], 'must match pattern "^[0-9a-f]{24}$"'),
    ("GET", "lead-lists", TAG_IDS[0], 'must match format "date-time"'),
    ("GET", "lead-labels", "2026", 'must match format "date-time"'),
    ("GET", "custom-tag-mappings", TAG_IDS[0], 'must match format "date-time"'),
    ("GET", "campaigns", "2026-01-01T00:00:00.000Z", 'must match format "uuid"'),
    ("GET", "emails", "next", 'must match format "uuid"'),
    ("POST", "leads/list", "next", 'must match format "uuid"'),
]


@pytest.mark.parametrize(("method", "path", "cursor", "message"), CURSORS)
async def test_a_cursor_of_another_form_is_refused(
    method: str, path: str, cursor: str, message: str, raw: httpx.AsyncClient
) -> None:
    given = {"starting_after": cursor}
    sent: dict[str, Any] = {"params": given} if method == "GET" else {"json": given}
    answer = await raw.request(method, f"/api/v2/{path}", **sent)
    where = "querystring" if method == "GET" else "body"
    assert answer.status_code == 400
    assert answer.json()["message"].startswith(f"{where}/starting_after {message}")


@pytest.mark.parametrize(
    ("method", "path", "cursor"),
    [
        ("GET", "accounts", f"2026-01-01T00:00:00.000Z&{ADA}"),
        ("GET", "accounts", "2026-01-01T00:00:00.000Z"),
        ("GET", "background-jobs", "507f1f77bcf86cd799439011"),
        ("GET", "lead-lists", "2026-01-01T00:00:00.000Z"),
        ("GET", "campaigns", TAG_IDS[0]),
        ("GET", "campaigns", ""),
        ("POST", "leads/list", TAG_IDS[0]),
        ("POST", "leads/list", ADA),
    ],
)
async def test_a_cursor_of_its_list_s_form_is_taken(
    method: str, path: str, cursor: str, raw: httpx.AsyncClient
) -> None:
    given = {"starting_after": cursor}
    sent: dict[str, Any] = {"params": given} if method == "GET" else {"json": given}
    assert (await raw.request(method, f"/api/v2/{path}", **sent)).status_code == 200


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
