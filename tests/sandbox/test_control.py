"""The sandbox's own paths, as programs in other languages use them: with plain HTTP and no key."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import anyio
import attrs
import httpx
import pytest
from starlette.applications import Starlette

from instantly_async import scopes
from instantly_async.sandbox import KEY, READ_ONLY_KEY, Behaviour, Sandbox, create_app
from instantly_async.sandbox.document.operations import all_operations
from instantly_async.sandbox.engine.answers import Engine
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.state.notices import Notice
from instantly_async.sandbox.state.owners import ORGANIZATION
from instantly_async.sandbox.state.state import State

from ..loopback import Server
from .raw_http import HEADERS, request, send
from .receiver import Receiver
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
        (
            {"operation": "lead.list", "status": 503},
            "'lead.list' is no operation; give a name such as 'leads.list'; the nearest is 'leads.list'",
        ),
        ({"operation": "*", "status": 200}, "a fault has an error status from 400 to 599, not 200"),
        ({"operation": "*", "sattus": 503}, "body has an unknown name 'sattus'; known are operation, status, times, "),
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
        ({"hour": 24}, "body has an unknown name 'hour'; known are weeks, days, hours, minutes, seconds"),
        ({"a" * 1_000: 24}, f"body has an unknown name '{'a' * 100}'; known are weeks, "),
        ({"hours": -1}, "body/hours must be >= 0"),
        ({"hours": "1"}, "body/hours must be number"),
        ({"days": 365 * 80}, "the clock moves up to 2099-12-31"),
        ({"weeks": 1e300}, "the clock moves up to 2099-12-31"),
    ],
)
def test_a_clock_is_not_moved_back_or_beyond_its_end(
    sandbox: Sandbox, control: httpx.Client, body: Any, message: str
) -> None:
    answer = control.post("/clock", json=body)
    assert (answer.status_code, answer.json()["message"][: len(message)]) == (400, message)
    assert sandbox.clock.now().day == 5


def test_a_clock_ends_before_python_s_does(sandbox: Sandbox, control: httpx.Client) -> None:
    sandbox.clock.advance(days=365 * 73)
    assert control.post("/clock", json={"weeks": 104}).status_code == 400
    assert api(sandbox, "custom-tags", json={"label": "Late"}).status_code == 200


def test_keys_have_scopes_and_workspaces(sandbox: Sandbox, control: httpx.Client) -> None:
    reads = control.post("/keys", json={"scopes": ["custom_tags:read"]}).json()["key"]
    assert api(sandbox, "custom-tags", reads).status_code == 200
    assert api(sandbox, "accounts", reads).status_code == 403
    other = control.post("/keys", json={"scopes": ["all:all"], "workspace": OTHER}).json()["key"]
    assert api(sandbox, "accounts", other).json() == {"items": []}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "body must have required property 'scopes'"),
        ({"scopes": "all:all"}, "body/scopes must be array"),
        ({"scopes": ["all"]}, "scope 'all' is none: a scope is a resource and an action, such as leads:read"),
        ({"scopes": ["lead:read"]}, "scope 'lead:read' is none that is known; 'leads:read' is the nearest"),
        ({"scopes": ["leads-read"], "workspace": OTHER}, "scope 'leads-read' is none: a scope is a resource and"),
        ({"scopes": ["a" * 100 + ":read"]}, "body/scopes/0 must NOT have more than 100 characters"),
        ({"scopes": ["x:y"] * 501}, "body/scopes must NOT have more than 500 items"),
        ({"scopes": ["all:all"], "workspace": "mine"}, 'body/workspace must match format "uuid"'),
        ({"scope": ["all:all"]}, "body has an unknown name 'scope'; known are workspace, scopes"),
    ],
)
def test_a_key_that_cannot_be_is_refused(sandbox: Sandbox, control: httpx.Client, body: Any, message: str) -> None:
    before = set(sandbox._memory.workspaces)
    answer = control.post("/keys", json=body)
    assert (answer.status_code, answer.json()["message"][: len(message)]) == (400, message)
    assert set(sandbox._memory.workspaces) == before


def test_a_scope_that_is_newer_than_the_package_is_taken(control: httpx.Client) -> None:
    assert control.post("/keys", json={"scopes": ["quantum_leads:read"]}).status_code == 200


def test_a_workspace_gets_another_plan(sandbox: Sandbox, control: httpx.Client) -> None:
    assert control.post("/plan", json={"plan": "none"}).json() == {"plan": "none"}
    assert api(sandbox, "accounts").status_code == 402
    assert control.post("/plan", json={"plan": "hypergrowth"}).status_code == 200
    assert api(sandbox, "accounts").status_code == 200


def test_a_plan_that_there_is_not_is_refused_and_the_plans_are_named(sandbox: Sandbox, control: httpx.Client) -> None:
    before = set(sandbox._memory.workspaces)
    refused = control.post("/plan", json={"plan": "free", "workspace": OTHER})
    assert (refused.status_code, refused.json()["message"]) == (
        400,
        "plan is one of none, growth, hypergrowth, not 'free'",
    )
    assert set(sandbox._memory.workspaces) == before
    assert api(sandbox, "accounts").status_code == 200


def test_behaviour_is_read_and_changed_and_what_is_not_named_stays(sandbox: Sandbox, control: httpx.Client) -> None:
    known, before = sandbox.behaviour, control.get("/behaviour").json()
    assert set(before) == {field.name for field in attrs.fields(Behaviour)}
    assert (before["reply_rate"], before["replies_within"], before["interests"]["-1"]) == (0.06, 36 * 3_600, 0.3)
    changed = {"reply_rate": 1, "seed": 7, "interests": {"1": 0.5, "-2": 0, "0": 0.5}, "replies_within": 90.5}
    assert control.post("/behaviour", json=changed).json() == before | changed
    assert control.get("/behaviour").json() == before | changed
    assert sandbox.behaviour is known
    assert (known.reply_rate, known.seed, known.interests) == (1, 7, {1: 0.5, -2: 0, 0: 0.5})
    assert known.replies_within == datetime.timedelta(seconds=90.5)


def test_behaviour_that_is_changed_counts_for_what_is_sent_from_then_on(
    sandbox: Sandbox, control: httpx.Client
) -> None:
    def bounces() -> int:
        items = control.get("/deliveries", params={"wait": 60}).json()["items"]
        return sum(item["body"]["event_type"] == "email_bounced" for item in items)

    hook = {"target_hook_url": "http://192.0.2.1/hook", "event_type": "all_events"}
    assert api(sandbox, "webhooks", json=hook).status_code == 200
    control.post("/behaviour", json={"bounce_rate": 0})
    control.post("/clock", json={"days": 1})
    assert bounces() == 0
    control.post("/behaviour", json={"bounce_rate": 1})
    control.post("/clock", json={"days": 1})
    assert bounces() > 0


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"reply_rate": 1.5}, "'reply_rate' must be <= 1"),
        ({"reply_rate": -1}, "'reply_rate' must be >= 0"),
        ({"reply_rate": "1"}, "body/reply_rate must be number"),
        ({"reply_rate": True}, "body/reply_rate must be number"),
        ({"seed": 1.5}, "body/seed must be integer"),
        ({"seed": None}, "body/seed must be integer"),
        ({"replies": 1}, "body has an unknown name 'replies'; known are seed, open_rate, "),
        ({"replies_within": -1}, "body/replies_within must be >= 0"),
        ({"replies_within": 1e300}, "body/replies_within must be <= 31622400"),
        ({"interests": [1]}, "body/interests must be object"),
        ({"interests": {"1": 2}}, "body/interests/1 must be <= 1"),
        ({"interests": {"hot": 1}}, "interests are shares by the number of a status, such as '1' or '-1', not 'hot'"),
        ({"interests": {"01": 1}}, "interests are shares by the number of a status"),
        ({"interests": {"9" * 5_000: 1}}, "interests are shares by the number of a status"),
        (
            {"interests": {str(number): 0 for number in range(1_001)}},
            "body/interests must NOT have more than 1000",
        ),
        ([], "body must be object"),
    ],
)
def test_behaviour_that_cannot_be_is_refused_and_nothing_of_it_counts(
    sandbox: Sandbox, control: httpx.Client, body: Any, message: str
) -> None:
    before = control.get("/behaviour").json()
    answer = control.post("/behaviour", json={"open_rate": 0, **body} if isinstance(body, dict) else body)
    assert (answer.status_code, answer.json()["message"][: len(message)]) == (400, message)
    assert control.get("/behaviour").json() == before
    assert sandbox.behaviour == Behaviour()


def test_deliveries_are_shown_as_python_has_them(sandbox: Sandbox, control: httpx.Client, receiver: Receiver) -> None:
    assert control.get("/deliveries").json() == {"items": []}
    for url, headers in ((receiver.url, {"X-Secret": "s3cret"}), ("http://192.0.2.1/hook", {})):
        hook = {"target_hook_url": url, "event_type": "lead_interested", "headers": headers}
        assert api(sandbox, "webhooks", json=hook).status_code == 200
    lead = {"email": "mia@northwind.example", "custom_variables": {"city": "Köln"}}
    assert api(sandbox, "leads", json=lead).status_code == 200
    interest = {"lead_email": lead["email"], "interest_value": 1}
    assert api(sandbox, "leads/update-interest-status", json=interest).status_code == 202
    made, kept_back = control.get("/deliveries", params={"wait": "60"}).json()["items"]
    assert (made["url"], made["status"], made["error"], made["kept_back"]) == (receiver.url, 200, None, False)
    assert (made["body"]["event_type"], made["body"]["city"]) == ("lead_interested", "Köln")
    assert made["headers"]["x-secret"] == "s3cret"
    assert (kept_back["url"], kept_back["status"], kept_back["kept_back"]) == ("http://192.0.2.1/hook", None, True)
    assert "delivers to this machine only" in kept_back["error"]
    assert control.get("/deliveries").json() == {"items": [made, kept_back]}
    assert [attrs.asdict(delivery) for delivery in sandbox.deliveries.sent] == [made, kept_back]


def test_a_delivery_of_what_json_has_no_form_for_is_shown(sandbox: Sandbox, control: httpx.Client) -> None:
    sandbox.state["webhooks"]["it"] = {"id": "it", "target_hook_url": "http://192.0.2.1/hook"}
    facts: dict[str, Any] = {"step": datetime.date(2026, 1, 5)}
    sandbox.state.notices.append(Notice(event_type="email_sent", time="2026-01-05T09:00:00.000Z", **facts))
    (shown,) = control.get("/deliveries", params={"wait": 60}).json()["items"]
    assert shown["body"]["step"] == "2026-01-05"


@pytest.fixture
def hanging() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


def happens(sandbox: Sandbox, url: str) -> None:
    sandbox.state["webhooks"]["it"] = {"id": "it", "target_hook_url": url}
    sandbox.state.notices.append(Notice(event_type="email_sent", time="2026-01-05T09:00:00.000Z"))


def test_whoever_waits_too_long_for_deliveries_is_told(
    sandbox: Sandbox, control: httpx.Client, hanging: Server
) -> None:
    happens(sandbox, f"{hanging.url}/hang")
    answer = control.get("/deliveries", params={"wait": 0})
    assert (answer.status_code, answer.json()["error"]) == (504, "Gateway Timeout")
    assert "under way after 0 seconds" in answer.json()["message"]
    assert control.get("/deliveries").json() == {"items": []}


async def test_whoever_waits_for_deliveries_keeps_nobody_else_waiting(hanging: Server) -> None:
    answers: list[httpx.Response] = []

    async def wait(client: httpx.AsyncClient) -> None:
        answers.append(await client.get("/deliveries", params={"wait": 60}))

    async with Sandbox(empty=True) as sandbox, local(create_app(state=sandbox._memory)) as client:
        happens(sandbox, f"{hanging.url}/hang")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(wait, client)
            while not hanging.requests:
                assert (await client.get("/faults")).status_code == 200
            assert answers == []
            hanging.stop()
    (answer,) = answers
    assert [item["status"] for item in answer.json()["items"]] == [None]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("wait=61", "querystring/wait must be <= 60"),
        ("wait=-1", "querystring/wait must be >= 0"),
        ("wait=soon", "querystring/wait must be number"),
        ("wait=1&wait=2", "querystring/wait must be number"),
        ("wait=", "querystring/wait must be number"),
        ("timeout=1", "querystring has an unknown name 'timeout'; known are wait"),
        ("wait=%ff", "URL is not valid UTF-8"),
        ("%ff=1", "querystring has an unknown name"),
    ],
)
def test_what_cannot_be_waited_for_is_refused(control: httpx.Client, query: str, message: str) -> None:
    answer = control.get(f"/deliveries?{query}")
    assert (answer.status_code, answer.json()["message"][: len(message)]) == (400, message)


def test_operations_are_listed_with_what_they_need(control: httpx.Client) -> None:
    items = control.get("/operations").json()["items"]
    assert [item["name"] for item in items] == [described.name for described in all_operations()]
    assert all(set(item) == {"name", "method", "path", "scopes", "answered_by"} for item in items)
    (listed,) = (item for item in items if item["name"] == "leads.list")
    assert (listed["method"], listed["path"]) == ("POST", "/api/v2/leads/list")
    assert tuple(listed["scopes"]) == scopes.required("leads.list")


def test_it_is_listed_which_operations_answer_with_an_example_whatever_was_done_before(control: httpx.Client) -> None:
    engine = Engine(entity for group in GROUPS for entity in group.entities)
    handled = {route for group in GROUPS for route in group.handlers}
    expected = {
        described.name: "code" if described.route in handled else engine.answer(described)[0]
        for described in all_operations()
    }
    items = control.get("/operations").json()["items"]
    assert {item["name"]: item["answered_by"] for item in items} == expected
    assert set(expected.values()) == {"code", "engine", "example"}


def test_the_paths_are_listed_with_their_methods(sandbox: Sandbox, control: httpx.Client) -> None:
    items = httpx.get(f"{sandbox.url}/_sandbox", trust_env=False).json()["items"]
    methods = {item["path"]: item["methods"] for item in items}
    assert methods["/_sandbox"] == ["GET"]
    assert methods["/_sandbox/faults"] == ["GET", "POST", "DELETE"]
    assert {"/_sandbox/behaviour", "/_sandbox/deliveries", "/_sandbox/operations"} < set(methods)
    for path, its_methods in methods.items():
        url = f"{sandbox.url}{path.format(table='leads')}"
        answered = httpx.get(url, trust_env=False)
        assert answered.status_code == (200 if "GET" in its_methods else 404)
        refused = httpx.patch(url, trust_env=False)
        assert refused.status_code == 404
        assert refused.json()["message"].endswith("not found; GET /_sandbox lists those that there are")


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
    unknown = control.get("/state/custom_tags", params={"workspace": OTHER})
    assert (unknown.status_code, unknown.json()["message"]) == (404, f"There is no workspace {OTHER}")


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
    behaviour = control.get("/behaviour").json()
    control.post("/behaviour", json={"reply_rate": 1, "interests": {}, "opens_within": 1})
    control.post("/faults", json={"operation": "*", "status": 500})
    assert control.get("/state/custom_tags").json() != tags
    assert control.post("/reset").json() == began
    assert control.get("/state/custom_tags").json() == tags
    assert control.get("/requests").json() == {"items": []}
    assert control.get("/deliveries").json() == {"items": []}
    assert control.get("/behaviour").json() == behaviour
    assert control.get("/faults").json() == {"items": []}
    assert api(sandbox, "custom-tags", key).status_code == 401
    assert api(sandbox, "custom-tags", READ_ONLY_KEY).status_code == 200
    unknown = control.get("/state/custom_tags", params={"workspace": OTHER})
    assert (unknown.status_code, unknown.json()["message"]) == (404, f"There is no workspace {OTHER}")


def test_a_reset_leaves_the_behaviour_that_the_sandbox_was_made_with() -> None:
    with Sandbox(behaviour=Behaviour(reply_rate=0.5)) as sandbox:
        sandbox.behaviour.reply_rate = 1
        httpx.post(f"{sandbox.url}/_sandbox/reset", trust_env=False)
        assert sandbox.behaviour == Behaviour(reply_rate=0.5)


def test_a_json_body_may_be_empty_as_programs_send_it_that_always_set_the_header(
    sandbox: Sandbox, control: httpx.Client
) -> None:
    headers = {"Content-Type": "application/json"}
    began = control.get("/clock").json()
    sandbox.clock.advance(hours=1)
    assert control.post("/reset", headers=headers).json() == began
    refused = control.post("/keys", headers=headers)
    assert refused.json()["message"] == "body must have required property 'scopes'"
    behind = httpx.post(f"{sandbox.url}/api/v2/custom-tags", headers={**HEADERS, **headers}, trust_env=False)
    assert (behind.status_code, behind.json()["code"]) == (400, "FST_ERR_CTP_EMPTY_JSON_BODY")


def test_what_takes_nothing_says_so(control: httpx.Client) -> None:
    answer = control.post("/reset", json={"hard": True})
    assert answer.status_code == 400
    assert answer.json()["message"] == "body has an unknown name 'hard'; this path takes none"


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
        for method, path in (
            ("GET", ""),
            ("GET", "/requests"),
            ("GET", "/deliveries"),
            ("POST", "/reset"),
            ("GET", "/state/leads"),
            ("GET", "/nothing"),
        ):
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
        "/%5fsandbox",
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


@pytest.mark.parametrize("site", ["cross-site", "same-site", "same-origin"])
def test_a_page_reaches_none_of_these_paths_and_what_a_person_types_does(sandbox: Sandbox, site: str) -> None:
    url = f"{sandbox.url}/_sandbox/clock"
    assert httpx.get(url, headers={"Sec-Fetch-Site": site}, trust_env=False).status_code == 403
    assert httpx.get(url, headers={"Sec-Fetch-Site": "none"}, trust_env=False).status_code == 200


def test_to_look_at_the_clock_does_not_move_it(sandbox: Sandbox, control: httpx.Client) -> None:
    moment = sandbox.clock.moment
    assert control.get("/clock").json() == control.get("/clock").json()
    assert sandbox.clock.moment == moment


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "10.0.0.1"])
def test_a_name_that_leads_here_reaches_not_even_the_api(sandbox: Sandbox, host: str) -> None:
    headers = {"Authorization": f"Bearer {KEY}", "User-Agent": "tests", "Host": host}
    answer = httpx.get(f"{sandbox.url}/api/v2/workspaces/current", headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()["error"]) == (403, "Forbidden")
