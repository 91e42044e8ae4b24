"""Services take deliveries in one line: FastAPI and Starlette, with a router, a route or a mount."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from instantly_async import webhooks
from instantly_async.webhooks import DeliveredEvent

from .deliveries import EMAIL_SENT, REPLY_RECEIVED
from .served import served

SECRETS = {"X-Hook-Secret": "s3cret"}
HandOn = Callable[[DeliveredEvent], Any]
Service = tuple[str, list[DeliveredEvent]]


def in_fastapi(take: HandOn, **options: Any) -> FastAPI:
    app = FastAPI(**options)
    app.include_router(webhooks.router(take, secrets=SECRETS), prefix="/hooks")
    return app


def in_a_router_of_fastapi(take: HandOn, **options: Any) -> FastAPI:
    app, hooks = FastAPI(**options), APIRouter(prefix="/hooks")
    hooks.include_router(webhooks.router(take, secrets=SECRETS))
    app.include_router(hooks)
    return app


def mounted_in_fastapi(take: HandOn, **options: Any) -> FastAPI:
    app = FastAPI(**options)
    app.mount("/hooks", webhooks.router(take, secrets=SECRETS))
    return app


def receiver_mounted_in_fastapi(take: HandOn, **options: Any) -> FastAPI:
    app = FastAPI(**options)
    app.mount("/hooks", webhooks.Receiver(take, secrets=SECRETS))
    return app


def receiver_mounted_in_starlette(take: HandOn, **options: Any) -> Starlette:
    return Starlette(routes=[Mount("/hooks", webhooks.Receiver(take, secrets=SECRETS))], **options)


def receiver_as_a_route_of_starlette(take: HandOn, **options: Any) -> Starlette:
    return Starlette(routes=[Route("/hooks/instantly", webhooks.Receiver(take, secrets=SECRETS))], **options)


PLACES: list[Callable[..., Any]] = [
    in_fastapi,
    in_a_router_of_fastapi,
    mounted_in_fastapi,
    receiver_mounted_in_fastapi,
    receiver_mounted_in_starlette,
    receiver_as_a_route_of_starlette,
]


@pytest.mark.parametrize("place", PLACES)
def test_one_line_takes_deliveries_while_the_lifespan_of_the_service_works_on_them(place: Callable[..., Any]) -> None:
    send, events = anyio.create_memory_object_stream[DeliveredEvent](100)
    done: list[str] = []

    async def work() -> None:
        async for event in events:
            done.append(str(event.event_type))
        done.append("the end")

    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncIterator[None]:
        async with events, anyio.create_task_group() as tasks:
            tasks.start_soon(work)
            yield
            send.close()

    with served(place(send.send, lifespan=lifespan), lifespan="on") as url:
        hook = f"{url}/hooks/instantly"
        assert httpx.post(hook, json=EMAIL_SENT, headers=SECRETS).status_code == 200
        assert httpx.post(hook, json=EMAIL_SENT).status_code == 401
        assert httpx.get(hook, headers=SECRETS).status_code == 405
        assert httpx.post(hook, content=b"no JSON", headers=SECRETS).status_code == 400
        assert httpx.post(hook, json=REPLY_RECEIVED, headers=SECRETS).status_code == 200
        assert httpx.post(f"{url}/elsewhere", json=EMAIL_SENT, headers=SECRETS).status_code == 404
    assert done == ["email_sent", "reply_received", "the end"]


def test_the_rest_of_the_service_and_its_document_are_as_before() -> None:
    app = in_fastapi(_never)

    @app.get("/health")
    async def health() -> str:
        return "well"

    with served(app) as url:
        assert httpx.get(f"{url}/health").json() == "well"
        assert list(httpx.get(f"{url}/openapi.json").json()["paths"]) == ["/health"]


def test_each_call_makes_a_router_of_its_own() -> None:
    app = FastAPI()
    for path, secret in (("/one", "first"), ("/two", "second")):
        app.include_router(webhooks.router(_ignore, secrets={"X-Secret": secret}, path=path))
    with served(app) as url:
        answers = {
            (path, secret): httpx.post(f"{url}/{path}", json=EMAIL_SENT, headers={"X-Secret": secret}).status_code
            for path in ("one", "two")
            for secret in ("first", "second")
        }
    assert [key for key, status in answers.items() if status == 200] == [("one", "first"), ("two", "second")]
    assert sorted(answers.values()) == [200, 200, 401, 401]


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """The address of a service, and the events that it took."""
    taken: list[DeliveredEvent] = []

    async def take(event: DeliveredEvent) -> None:
        taken.append(event)

    app = FastAPI()
    app.include_router(webhooks.router(take, secrets=None, timeout=5, max_bytes=200_000))
    with served(app) as url:
        yield f"{url}/instantly", taken


class TestBadInput:
    @pytest.mark.parametrize(
        ("content", "status"),
        [
            pytest.param(b"", 400, id="empty"),
            pytest.param(b"hello", 400, id="no JSON"),
            pytest.param(b"event_type=reply_received", 400, id="a form"),
            pytest.param(b"[]", 400, id="a list"),
            pytest.param(b'[{"event_type": "email_sent"}]', 400, id="a list of events"),
            pytest.param(b"null", 400, id="null"),
            pytest.param(b'{"event_type": "email_sent"', 400, id="cut off"),
            pytest.param(b'{"event_type": "email_\xff"}', 400, id="no UTF-8"),
            pytest.param(b'{"a":' * 1_000 + b"1" + b"}" * 1_000, 400, id="nested deeply"),
            pytest.param(b"[" * 199_000, 400, id="nested very deeply"),
            pytest.param(b'{"a": ' + b"9" * 10_000 + b"}", 400, id="a number without an end"),
            pytest.param(b'{"a": "' + b"x" * 200_000 + b'"}', 413, id="huge"),
        ],
    )
    def test_what_is_no_delivery_is_refused_and_the_next_one_is_taken(
        self, service: Service, content: bytes, status: int
    ) -> None:
        url, taken = service
        taken.clear()
        assert httpx.post(url, content=content).status_code == status
        assert httpx.post(url, json=EMAIL_SENT).status_code == 200
        assert taken == [webhooks.parse(EMAIL_SENT)]

    @pytest.mark.parametrize(
        ("content", "kind", "event_type"),
        [
            pytest.param(b"{}", webhooks.UnknownEvent, None, id="an empty object"),
            pytest.param(b'{"lead_email": "a@b.c"}', webhooks.UnknownEvent, None, id="no event_type"),
            pytest.param(b'{"event_type": null}', webhooks.UnknownEvent, None, id="null"),
            pytest.param(b'{"event_type": "", "step": NaN}', webhooks.UnknownEvent, "", id="NaN"),
            pytest.param(
                b'{"event_type": "lead_closed", "event_type": "email_sent"}',
                webhooks.EmailSent,
                "email_sent",
                id="a name twice, of which the last counts as in every reader of JSON",
            ),
        ],
    )
    def test_an_odd_object_is_an_event(
        self, service: Service, content: bytes, kind: type[DeliveredEvent], event_type: str | None
    ) -> None:
        url, taken = service
        taken.clear()
        assert httpx.post(url, content=content).status_code == 200
        (event,) = taken
        assert type(event) is kind
        assert event.event_type == event_type

    def test_a_body_in_chunks_is_read_up_to_the_limit(self, service: Service) -> None:
        url, taken = service
        taken.clear()
        whole = json.dumps(EMAIL_SENT).encode()
        assert httpx.post(url, content=iter([whole[:7], whole[7:]])).status_code == 200
        assert httpx.post(url, content=iter([b"x" * 100_000] * 3)).status_code == 413
        assert taken == [webhooks.parse(EMAIL_SENT)]

    def test_a_body_that_does_not_come_is_not_waited_for_and_holds_up_nobody(self) -> None:
        app = FastAPI()
        app.include_router(webhooks.router(_ignore, secrets=None, timeout=1))
        with served(app) as url:
            port = int(url.rpartition(":")[2])
            with socket.create_connection(("127.0.0.1", port), timeout=30) as slow:
                slow.sendall(b"POST /instantly HTTP/1.1\r\nHost: me\r\nContent-Length: 100\r\n\r\n{")
                assert httpx.post(f"{url}/instantly", json=EMAIL_SENT).status_code == 200
                assert b" 503 " in slow.recv(1_000)

    def test_of_a_sender_that_leaves_nothing_is_taken_and_the_service_goes_on(
        self, service: Service, caplog: pytest.LogCaptureFixture
    ) -> None:
        url, taken = service
        taken.clear()
        port = int(url.split(":")[2].split("/")[0])
        with socket.create_connection(("127.0.0.1", port), timeout=30) as leaving:
            leaving.sendall(b"POST /instantly HTTP/1.1\r\nHost: me\r\nContent-Length: 100\r\n\r\n{")
        assert httpx.post(url, json=EMAIL_SENT).status_code == 200
        while "left before its end" not in caplog.text:
            assert httpx.post(url, json=EMAIL_SENT).status_code == 200
        assert set(map(type, taken)) == {webhooks.EmailSent}
        assert "Traceback" not in caplog.text


def test_the_dependencies_of_the_service_hold_for_deliveries_too() -> None:
    def refuse() -> None:
        raise HTTPException(403, "closed")

    app = FastAPI()
    app.include_router(webhooks.router(_never, secrets=None), dependencies=[Depends(refuse)])
    with served(app) as url:
        assert httpx.post(f"{url}/instantly", json=EMAIL_SENT).status_code == 403


def test_without_fastapi_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastapi", None)
    with pytest.raises(ImportError, match=r"needs FastAPI .*; in Starlette, use Route\(path, webhooks.Receiver"):
        webhooks.router(_ignore, secrets=None)


@pytest.mark.parametrize("options", [{"secrets": {}}, {"timeout": 0}, {"max_pending": 0}, {"max_bytes": 10_000_001}])
def test_what_a_receiver_refuses_is_refused_when_the_service_starts(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"secrets|timeout"):
        webhooks.router(_ignore, **{"secrets": None, **options})


async def _ignore(event: DeliveredEvent) -> None:
    pass


async def _never(event: DeliveredEvent) -> None:
    raise AssertionError("nothing was delivered")


def test_a_dependency_may_read_the_body_before(run: Any) -> None:
    taken: list[DeliveredEvent] = []
    bodies: list[bytes] = []

    async def keep(request: Request) -> None:
        bodies.append(await request.body())

    app = FastAPI()
    app.include_router(webhooks.router(taken.append, secrets=None), dependencies=[Depends(keep)])

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as api:
            assert (await api.post("/instantly", json=EMAIL_SENT)).status_code == 200
            assert (await api.post("/instantly", content=b"no JSON")).status_code == 400

    run(scenario)
    assert taken == [webhooks.parse(bodies[0])] == [webhooks.parse(EMAIL_SENT)]


def test_who_leaves_before_the_end_is_no_error_of_the_service(run: Any) -> None:
    app, statuses = FastAPI(), []
    app.include_router(webhooks.router(print, secrets=None))
    coming = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        return coming.pop(0)

    async def send(message: Any) -> None:
        statuses.append(message.get("status"))

    async def scenario() -> None:
        scope = {"type": "http", "method": "POST", "path": "/instantly", "query_string": b"", "headers": []}
        await app(scope, receive, send)

    run(scenario)
    assert statuses == [400, None]
