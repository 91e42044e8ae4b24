"""What is around a call: busy threads, guards of tests, instruments with requests of their own, servers that echo."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.from_thread
import anyio.to_thread
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    BadRequestError,
    DecodeError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    NotFoundError,
    ServerError,
)

from .answering_server import AnsweringServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]
REPLY: dict[str, Any] = {"eaccount": "a", "reply_to_uuid": "u", "subject": "s", "body": {"text": "t"}}


def test_calls_from_all_threads_of_the_application_need_none_for_themselves(
    serve: Serve, server_context: Any, trust: Any, run: Run
) -> None:
    server = serve(tls=server_context)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, ssl_context=trust, rate_limiter=None) as client:

            async def endpoint() -> None:  # as FastAPI runs one that is no coroutine
                await anyio.to_thread.run_sync(anyio.from_thread.run, client.custom_tags.get, "t1")

            with anyio.fail_after(10):
                async with anyio.create_task_group() as tasks:
                    for _ in range(50):
                        tasks.start_soon(endpoint)

    run(scenario)
    assert len(server.requests) == 50


def test_a_guard_that_replaces_connect_stops_a_call(serve: Serve, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve()

    class Blocked(RuntimeError):
        pass

    def connect(self: socket.socket, address: object) -> None:
        raise Blocked("a test tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", connect)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, max_retries=0) as client:
            for call in (lambda: client.custom_tags.create(label="x"), client.warm_up):
                with pytest.raises(APIConnectionError, match="a test tried to use the network") as caught:
                    await call()
                assert caught.value.unsent

    run(scenario)
    assert server.requests == []


@pytest.mark.parametrize("brought", ["transport", "http_client"])
def test_an_instrument_that_fails_after_the_request_was_sent_repeats_no_write(
    brought: str, serve: Serve, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve()
    genuine = httpx.AsyncHTTPTransport.handle_async_request

    async def reporting(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        await (await genuine(self, request)).aread()
        raise httpx.ConnectError("the collector cannot be reached")

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", reporting)

    async def scenario() -> None:
        make: dict[str, Callable[[], Any]] = {"transport": httpx.AsyncHTTPTransport, "http_client": httpx.AsyncClient}
        async with make[brought]() as through:
            client = InstantlyClient("key", base_url=server.url, **{brought: through})
            with pytest.raises(APIConnectionError) as caught:
                await client.emails.reply(**REPLY)
            assert not caught.value.unsent

    run(scenario)
    assert len(server.requests) == 1


async def test_a_hook_of_a_client_that_fails_after_the_answer_repeats_no_write() -> None:
    sent = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    async def report(response: httpx.Response) -> None:
        raise httpx.ConnectError("the collector cannot be reached", request=response.request)

    hooks = {"response": [report]}
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), event_hooks=hooks) as through:
        with pytest.raises(APIConnectionError) as caught:
            await InstantlyClient("key", http_client=through).emails.reply(**REPLY)
    assert (len(sent), caught.value.unsent) == (1, False)


class _Told(Exception):
    """Shows what it was given, as aiohttp's exceptions do."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__("broken")
        self.request_info = request.headers["authorization"]


class _Grumpy(Exception):
    def __str__(self) -> str:
        raise ValueError("cannot be told")


def _deep(request: httpx.Request) -> Exception:
    error = RuntimeError("tried twice")
    error.__cause__ = httpx.ReadError("broken", request=request)
    return error


@pytest.mark.parametrize(
    "make",
    [
        _Told,
        _deep,
        lambda request: ExceptionGroup("all", [ValueError(str(number)) for number in range(20)] + [_Told(request)]),
        lambda request: ExceptionGroup("all", [_deep(request)]),
        lambda request: _Grumpy(),
    ],
)
async def test_no_exception_of_a_transport_leads_to_the_key(make: Callable[[httpx.Request], Exception]) -> None:
    class Broken(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise make(request)

    async with InstantlyClient("very-secret-key", transport=Broken(), max_retries=0) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.custom_tags.get("t1")
    found: list[Any] = [caught.value]
    while found:
        error = found.pop()
        if error is not None:
            assert "very-secret-key" not in f"{error!r} {vars(error)}"
            request = getattr(error, "_request", None)
            assert request is None or "authorization" not in request.headers
            found += [error.__cause__, *getattr(error, "exceptions", ())]


ECHOES: dict[str, tuple[bytes, bytes, type[InstantlyError]]] = {
    "status line": (b"HTTP/1.1 very-secret-key", b"", APIConnectionError),
    "header": (b"HTTP/1.1 400 Bad\r\nX-Echo: very-secret-key", b"{}", BadRequestError),
    "message": (b"HTTP/1.1 400 Bad", b'{"message": "Bearer very-secret-key is odd"}', BadRequestError),
    "detail": (b"HTTP/1.1 500 Odd", b'{"a": [{"very-secret-key": "x"}]}', ServerError),
    "text": (b"HTTP/1.1 404 Not Found", b"<p>very-secret-key</p>", NotFoundError),
    "reason": (b"HTTP/1.1 404 very-secret-key", b"{}", NotFoundError),
    "escapes of JSON": (b"HTTP/1.1 400 Bad", b'{"message": "very\\u002dsecret\\u002dkey"}', BadRequestError),
    "success that is no JSON": (b"HTTP/1.1 200 OK", b"very-secret-key", DecodeError),
}


@pytest.mark.parametrize("hooks", [None, Hooks(on_response=lambda event: None)])
@pytest.mark.parametrize("what", ECHOES)
def test_what_a_server_echoes_shows_no_key(what: str, hooks: Hooks | None, serve: Serve, run: Run) -> None:
    head, body, kind = ECHOES[what]
    server = serve(lambda received: [head + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body])

    async def scenario() -> None:
        async with InstantlyClient("very-secret-key", base_url=server.url, max_retries=0, hooks=hooks) as client:
            with pytest.raises(kind) as caught:
                await client.custom_tags.get("t1")
        assert b"very-secret-key" not in pickle.dumps(caught.value)
        error = caught.value
        assert "very-secret-key" not in f"{error} {error.__cause__} {error.body} {error.response!r}"

    run(scenario)


async def test_a_key_that_is_a_word_changes_no_message() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(400, json={"error": "wrong key"}))
    async with InstantlyClient("key", transport=transport) as client:
        with pytest.raises(BadRequestError, match="wrong key") as caught:
            await client.custom_tags.get("t1")
    assert caught.value.body == {"error": "wrong key"}


def test_an_answer_that_has_the_key_as_data_keeps_it(serve: Serve, run: Run) -> None:
    body = b'{"items": [{"name": "mine", "key": "very-secret-key"}]}'
    server = serve(lambda received: [b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)])

    async def scenario() -> None:
        seen: list[bytes] = []
        hooks = Hooks(on_response=lambda event: seen.append(event.response.content))
        async with InstantlyClient("very-secret-key", base_url=server.url, hooks=hooks) as client:
            page = await client.api_keys.list(limit=1)
        assert (page.items[0].key, seen) == ("very-secret-key", [body])

    run(scenario)


def test_a_client_of_a_class_of_its_own_keeps_its_attributes_with_other_options() -> None:
    class Tenant(InstantlyClient):
        def __init__(self, tenant: str) -> None:
            super().__init__("key")
            self.tenant = tenant

    client = Tenant("t1")
    resource = client.leads
    other = client.with_options(timeout=5)
    assert (other.tenant, other.leads is resource) == ("t1", False)
