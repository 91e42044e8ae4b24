"""The sandbox's own paths, as programs in other languages use them: with plain HTTP and no key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox, create_app
from instantly_async.sandbox.state.owners import ORGANIZATION
from instantly_async.sandbox.state.state import State

from .raw_http import HEADERS, request, send
from .workspace import TAG_IDS

OTHER = "0190c3a0-0000-7000-8000-000000000001"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def control(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client with the User-Agent of its library and no key."""
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox", trust_env=False) as client:
        yield client


def api(sandbox: Sandbox, path: str, key: str = KEY, **options: Any) -> httpx.Response:
    headers = HEADERS | {"Authorization": f"Bearer {key}"}
    method = "POST" if "json" in options else "GET"
    return httpx.request(method, f"{sandbox.url}/api/v2/{path}", headers=headers, trust_env=False, **options)


def test_faults_are_added_listed_and_cleared(sandbox: Sandbox, control: httpx.Client) -> None:
    added = control.post("/faults", json={"operation": "accounts.list", "status": 503, "times": 2})
    (planned,) = added.json()["items"]
    assert (planned["operation"], planned["status"], planned["times"]) == ("accounts.list", 503, 2)
    assert api(sandbox, "accounts").status_code == 503
    assert control.get("/faults").json()["items"] == [planned | {"times": 1}]
    assert control.delete("/faults").json() == {"items": []}
    assert api(sandbox, "accounts").status_code == 200


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"status": 503}, "body must have required property 'operation'"),
        ({"operation": "lead.list", "status": 503}, "'lead.list' is no operation"),
        ({"operation": "*", "status": 200}, "a fault has an error status from 400 to 599, not 200"),
        ({"operation": "*", "sattus": 503}, "body must NOT have additional properties"),
        ({"operation": "*", "html": "yes"}, "body/html must be boolean"),
        ({"operation": "*", "latency": 1e300}, "a fault has a latency from 0 to 3600 seconds"),
        ([], "body must be object"),
    ],
)
def test_what_cannot_go_wrong_is_refused(control: httpx.Client, body: Any, message: str) -> None:
    answer = control.post("/faults", json=body)
    assert (answer.status_code, answer.json()["statusCode"]) == (400, 400)
    assert answer.json()["message"].startswith(message)
    assert control.get("/faults").json() == {"items": []}


def test_the_clock_is_read_and_moved(sandbox: Sandbox, control: httpx.Client) -> None:
    before = control.get("/clock").json()["now"]
    after = control.post("/clock", json={"hours": 24, "minutes": 0.5}).json()["now"]
    assert (before[:10], after[:10]) == ("2026-01-05", "2026-01-06")
    assert sandbox.clock.now().day == 6


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "body must NOT have fewer than 1 properties"),
        ({"years": 1}, "body must NOT have additional properties"),
        ({"hours": -1}, "body/hours must be >= 0"),
        ({"hours": "1"}, "body/hours must be number"),
        ({"days": 3_661}, "the clock is moved on by 3660 days at once"),
        ({"weeks": 1e300}, "the clock is moved on by 3660 days at once"),
    ],
)
def test_a_clock_is_not_moved_back_or_beyond_its_end(
    sandbox: Sandbox, control: httpx.Client, body: Any, message: str
) -> None:
    answer = control.post("/clock", json=body)
    assert (answer.status_code, answer.json()["message"][: len(message)]) == (400, message)
    assert sandbox.clock.now().day == 5


def test_a_clock_ends_before_python_s_does(sandbox: Sandbox, control: httpx.Client) -> None:
    sandbox.clock.advance(days=365 * 7_000)
    assert control.post("/clock", json={"days": 1}).status_code == 400
    assert api(sandbox, "custom-tags", json={"label": "Late"}).status_code == 200


def test_keys_have_scopes_and_workspaces(sandbox: Sandbox, control: httpx.Client) -> None:
    reads = control.post("/keys", json={"scopes": ["custom_tags:read"]}).json()["key"]
    assert api(sandbox, "custom-tags", reads).status_code == 200
    assert api(sandbox, "accounts", reads).status_code == 403
    other = control.post("/keys", json={"scopes": ["all:all"], "workspace": OTHER}).json()["key"]
    assert api(sandbox, "accounts", other).json() == {"items": []}


@pytest.mark.parametrize(
    "body", [{}, {"scopes": "all:all"}, {"scopes": ["all"]}, {"scopes": ["all:all"], "workspace": "mine"}]
)
def test_a_key_that_cannot_be_is_refused(control: httpx.Client, body: Any) -> None:
    assert control.post("/keys", json=body).status_code == 400


def test_a_workspace_gets_another_plan(sandbox: Sandbox, control: httpx.Client) -> None:
    assert control.post("/plan", json={"plan": "none"}).json() == {"plan": "none"}
    assert api(sandbox, "accounts").status_code == 402
    assert control.post("/plan", json={"plan": "hypergrowth"}).status_code == 200
    assert api(sandbox, "accounts").status_code == 200
    assert control.post("/plan", json={"plan": "free"}).status_code == 400


def test_requests_and_tables_are_shown(sandbox: Sandbox, control: httpx.Client) -> None:
    api(sandbox, "custom-tags", json={"label": "New"})
    (sent,) = control.get("/requests").json()["items"]
    assert sent == {
        "operation": "custom_tags.create",
        "workspace": ORGANIZATION,
        "path": {},
        "query": {},
        "body": {"label": "New"},
    }
    tags = control.get("/state/custom_tags").json()["items"]
    assert "New" in {tag["label"] for tag in tags}
    assert control.get("/state/custom_tags", params={"workspace": OTHER}).json() == {"items": []}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/state/nothing", 404),
        ("/state/%2e%2e", 404),
        ("/state/custom_tags%2f..", 404),
        ("/state/custom_tags/", 404),
        ("/state/custom_tags?workspace=mine", 400),
        ("/state/custom_tags?other=1", 400),
        ("/state/%ff", 400),
        ("/state", 404),
        ("/", 404),
        ("/faults/", 404),
        ("/FAULTS", 404),
        ("/reset", 404),
    ],
)
def test_what_is_not_there_is_refused_in_the_form_of_the_api(control: httpx.Client, path: str, status: int) -> None:
    answer = control.get(path)
    assert answer.status_code == answer.json()["statusCode"] == status


def test_a_table_that_is_not_there_is_not_made(sandbox: Sandbox, control: httpx.Client) -> None:
    before = set(sandbox.state)
    message = control.get("/state/nothing").json()["message"]
    assert message.startswith("There is no table nothing; there are account_campaign_mappings") or "accounts" in message
    assert set(sandbox.state) == before


def test_after_a_reset_nothing_is_left_of_what_was(sandbox: Sandbox, control: httpx.Client) -> None:
    began = control.get("/clock").json()
    tags = control.get("/state/custom_tags").json()
    key = control.post("/keys", json={"scopes": ["all:all"], "workspace": OTHER}).json()["key"]
    api(sandbox, "custom-tags", key, json={"label": "New"})
    api(sandbox, "custom-tags", json={"label": "New"})
    control.post("/clock", json={"weeks": 1})
    control.post("/plan", json={"plan": "none"})
    control.post("/faults", json={"operation": "*", "status": 500})
    assert control.get("/state/custom_tags").json() != tags
    assert control.post("/reset").json() == began
    assert control.get("/state/custom_tags").json() == tags
    assert control.get("/requests").json() == {"items": []}
    assert control.get("/faults").json() == {"items": []}
    assert api(sandbox, "custom-tags", key).status_code == 401
    assert api(sandbox, "custom-tags", READ_ONLY_KEY).status_code == 200
    assert control.get("/state/custom_tags", params={"workspace": OTHER}).json() == {"items": []}


HOSTS = ["127.0.0.1", "127.0.0.1:8787", "localhost", "LOCALHOST:1", "[::1]:8787", "127.1.2.3"]
FOREIGN_HOSTS = ["sandbox", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0", "::1", ""]


@pytest.fixture(scope="module")
def untouched() -> Starlette:
    return create_app()


def local(app: Starlette, **headers: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1/_sandbox", headers=headers)


@pytest.mark.parametrize("host", HOSTS)
async def test_this_machine_is_answered(untouched: Starlette, host: str) -> None:
    async with local(untouched, host=host) as client:
        assert (await client.get("/faults")).status_code == 200


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
async def test_who_was_led_here_by_another_name_is_refused(untouched: Starlette, host: str) -> None:
    async with local(untouched, host=host) as client:
        for method, path in (("GET", "/requests"), ("POST", "/reset"), ("GET", "/state/leads"), ("GET", "/nothing")):
            answer = await client.request(method, path)
            assert answer.status_code == answer.json()["statusCode"] == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:3000", "null", ""])
async def test_the_page_of_a_browser_is_refused(origin: str) -> None:
    state = State()
    app = create_app(state=state)
    state.clock.advance(hours=1)
    async with local(app, origin=origin) as client:
        answer = await client.post("/reset")
    assert answer.status_code == 403
    assert state.clock.advanced.total_seconds() == 3_600


@pytest.mark.parametrize(
    "path",
    [
        "/api/v2/../../_sandbox/requests",
        "/api/v2/%2e%2e/%2e%2e/_sandbox/requests",
        "/%5fsandbox/requests",
        "//_sandbox/requests",
        "/_sandbox%2frequests",
        "/_SANDBOX/requests",
        "/api/v2/accounts/_sandbox/requests",
        f"/api/v2/custom-tags/{TAG_IDS[0]}/../../../_sandbox/requests",
        "/_sandbox",
        "http://127.0.0.1/_sandbox/requests",
    ],
)
def test_no_trick_of_a_path_leads_there(server: Sandbox, path: str) -> None:
    answer = send(server, request("GET", path).replace(b"Host: sandbox", b"Host: localhost"))
    assert answer.status in {400, 404}
    assert "items" not in answer.value


def test_no_path_of_its_own_leads_to_the_api(server: Sandbox) -> None:
    for path in ("/_sandbox/../api/v2/accounts", "/_sandbox/%2e%2e/api/v2/accounts", "/_sandbox//api/v2/accounts"):
        sent = request("GET", path, authorization=b"").replace(b"Host: sandbox", b"Host: localhost")
        assert send(server, sent).status == 404
