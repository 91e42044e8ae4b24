"""The FastAPI app streams every lead and no more than is read, takes webhooks with the secret, and answers errors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio
import httpx
import pytest

from instantly_async.sandbox import READ_ONLY_KEY, Sandbox

from .processes import EXAMPLES, Running, environment_of, running

pytest.importorskip("fastapi", reason="FastAPI is not installed (group test)")
pytestmark = pytest.mark.slow

SECRETS = {"X-Hook-Secret": "correct horse battery staple"}
UNKNOWN = "019a0000-0000-7000-8000-000000000000"
MANY = 20_000


class Service:
    """The app, served by uvicorn as a program."""

    def __init__(self, program: Running) -> None:
        address = re.search(r"http://[\d.:]+", program.wait_for("Uvicorn running"))
        assert address
        self.program, self.url = program, address[0]
        self.http = httpx.Client(base_url=self.url, trust_env=False, timeout=60)


@contextmanager
def serving(sandbox: Sandbox, folder: Path, **changed: str) -> Iterator[Service]:
    command = ["-m", "uvicorn", "--port", "0", "--app-dir", str(EXAMPLES), "fastapi_app:app"]
    variables = {**environment_of(sandbox), "HOOK_SECRET": SECRETS["X-Hook-Secret"], **changed}
    with running(*command, environment=variables, folder=folder) as program:
        service = Service(program)
        with service.http:
            yield service


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Sandbox, Service]]:
    with Sandbox() as sandbox, serving(sandbox, tmp_path_factory.mktemp("service")) as service:
        yield sandbox, service


@pytest.fixture
def sandbox(served: tuple[Sandbox, Service]) -> Sandbox:
    """The sandbox as at its beginning; one service calls it in all tests."""
    served[0].reset()
    return served[0]


@pytest.fixture
def service(served: tuple[Sandbox, Service], sandbox: Sandbox) -> Service:
    return served[1]


def test_a_lead_is_read(service: Service, sandbox: Sandbox) -> None:
    lead_id, record = next(iter(sandbox.state["leads"].items()))
    answer = service.http.get(f"/leads/{lead_id}")
    assert answer.status_code == 200
    assert answer.json()["email"] == record["email"]


def test_every_lead_is_streamed_as_a_line(service: Service, sandbox: Sandbox) -> None:
    answer = service.http.get("/leads.ndjson")
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert {json.loads(line)["id"] for line in answer.text.splitlines()} == sandbox.state["leads"].keys()
    campaign = next(lead["campaign"] for lead in sandbox.state["leads"].values() if lead.get("campaign"))
    some = service.http.get("/leads.ndjson", params={"campaign": campaign}).text.splitlines()
    assert {json.loads(line)["campaign"] for line in some} == {campaign}
    assert 0 < len(some) < len(sandbox.state["leads"])


def test_a_reader_that_leaves_ends_the_walk(tmp_path: Path) -> None:
    with Sandbox(leads=MANY) as sandbox, serving(sandbox, tmp_path) as service:
        with service.http.stream("GET", "/leads.ndjson") as answer:
            assert json.loads(next(answer.iter_lines()))["id"]
        sent = re.search(r"(\d+) leads were sent", service.program.wait_for("leads were sent"))
        assert sent
        assert int(sent[1]) < MANY
        assert len([call for call in sandbox.requests if call.operation == "leads.list"]) <= int(sent[1]) / 100 + 2


def test_an_error_in_the_middle_breaks_the_stream_off(service: Service, sandbox: Sandbox) -> None:
    sandbox.faults.add("leads.list", latency=0.001)
    sandbox.faults.add("leads.list", status=400)
    with pytest.raises(httpx.RemoteProtocolError):
        service.http.get("/leads.ndjson")


def blocked(sandbox: Sandbox) -> list[str]:
    return [entry["bl_value"] for entry in sandbox.state["block_list_entries"].values()]


def test_everybody_who_unsubscribes_is_blocked_once(service: Service, sandbox: Sandbox) -> None:
    """The whole way: days pass, and the sandbox delivers what leads do meanwhile."""
    url = f"{service.url}/hooks/instantly"

    async def subscribe() -> None:
        await sandbox.client().webhooks.create(target_hook_url=url, event_type="lead_unsubscribed", headers=SECRETS)

    anyio.run(subscribe)
    before = set(blocked(sandbox))
    sandbox.behaviour.unsubscribe_rate = 1
    sandbox.clock.advance(days=2)
    sandbox.deliveries.join()
    deliveries = sandbox.deliveries.sent
    assert {delivery.status for delivery in deliveries} == {200}
    again = service.http.post("/hooks/instantly", json=deliveries[0].body, headers=SECRETS)
    assert again.status_code == 200
    assert set(blocked(sandbox)) - before == {delivery.body["lead_email"] for delivery in deliveries}
    assert len(blocked(sandbox)) == len(set(blocked(sandbox)))


def test_an_address_is_blocked_once_however_it_is_written(service: Service, sandbox: Sandbox) -> None:
    for email in ("mia@leaving.example", "Mia@Leaving.example"):
        event = {"event_type": "lead_unsubscribed", "lead_email": email}
        assert service.http.post("/hooks/instantly", json=event, headers=SECRETS).status_code == 200
    assert blocked(sandbox).count("mia@leaving.example") == 1


@pytest.mark.parametrize("headers", [{}, {"X-Hook-Secret": "a guess"}])
def test_a_delivery_without_the_secret_is_refused(headers: dict[str, str], service: Service, sandbox: Sandbox) -> None:
    event = {"event_type": "lead_unsubscribed", "lead_email": "mia@leaving.example"}
    assert service.http.post("/hooks/instantly", json=event, headers=headers).status_code == 401
    assert sandbox.requests == []


def test_a_delivery_whose_work_fails_is_asked_for_again(service: Service, sandbox: Sandbox) -> None:
    sandbox.faults.add("block_list_entries.create", status=500)
    event = {"event_type": "lead_unsubscribed", "lead_email": "mia@leaving.example"}
    statuses = [service.http.post("/hooks/instantly", json=event, headers=SECRETS).status_code for _ in range(2)]
    assert statuses == [503, 200]
    service.program.wait_for("an event could not be handed on")
    service.program.wait_for("ServerError: 500 for block_list_entries.create")


def test_what_the_caller_can_mend_is_told(service: Service) -> None:
    answer = service.http.get(f"/leads/{UNKNOWN}")
    assert answer.status_code == 404
    assert answer.json()["detail"].startswith("404 for leads.get")
    assert service.http.get("/leads/no-id").status_code == 422


@pytest.mark.parametrize(("status", "answered"), [(400, 400), (402, 502), (500, 502), (429, 503)])
def test_errors_of_instantly_become_answers(status: int, answered: int, service: Service, sandbox: Sandbox) -> None:
    sandbox.faults.add("leads.list", status=status, retry_after=0, times=10)
    answer = service.http.get("/leads.ndjson")
    assert answer.status_code == answered
    assert ("Retry-After" in answer.headers) == (answered == 503)


def test_a_missing_scope_is_for_the_log_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    with serving(sandbox, tmp_path, INSTANTLY_API_KEY=READ_ONLY_KEY) as service:
        answer = service.http.get("/leads.ndjson")
        assert answer.status_code == 502
        assert "leads:read" not in answer.text
        service.program.wait_for("the API key needs one of leads:read")
