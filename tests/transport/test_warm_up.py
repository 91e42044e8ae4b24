"""warm_up() connects before the first call; certificates are loaded beside the event loop."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import APIConnectionError, InstantlyClient
from instantly_async._core.transport import route

from .answering_server import AnsweringServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]


def test_it_makes_the_connection_of_the_first_call_and_no_second_one(serve: Serve, run: Run) -> None:
    server = serve()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            await client.warm_up()
            await client.warm_up()
            assert server.requests == []
            await client.custom_tags.get("t1")
            await client.warm_up()

    run(scenario)
    assert (server.opened, len(server.requests)) == (1, 1)


@pytest.mark.parametrize("first", ["warm_up", "call"])
def test_certificates_are_loaded_while_the_loop_goes_on(
    first: str,
    serve: Serve,
    server_context: ssl.SSLContext,
    trust: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    run: Run,
) -> None:
    server = serve(tls=server_context)
    begun, turned = threading.Event(), threading.Event()

    def load() -> ssl.SSLContext:
        begun.set()
        assert turned.wait(10), "the event loop stood still"
        return trust

    async def turn() -> None:
        while not begun.is_set():
            await anyio.lowlevel.checkpoint()
        for _ in range(10):
            await anyio.lowlevel.checkpoint()
        turned.set()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(turn)
            await (client.warm_up() if first == "warm_up" else client.custom_tags.get("t1"))

    monkeypatch.setattr(route, "loaded_ssl_context", lambda: None)
    monkeypatch.setattr(route, "shared_ssl_context", load)
    run(scenario)
    assert turned.is_set()
    assert server.opened == 1


def test_a_server_that_is_not_there_is_an_error_and_nothing_was_sent(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url="http://127.0.0.1:1") as client:
            with pytest.raises(APIConnectionError, match=r"^warm_up: no connection could be made") as caught:
                await client.warm_up()
            assert (caught.value.unsent, caught.value.attempts, caught.value.request) == (True, 0, None)
            assert isinstance(caught.value.__cause__, OSError)

    run(scenario)


def test_a_server_that_says_nothing_ends_it_in_time(run: Run) -> None:
    async def scenario() -> None:
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
        port = listener.extra(anyio.abc.SocketAttribute.local_port)
        timeout = httpx.Timeout(5, connect=0.05)
        async with listener, InstantlyClient("key", base_url=f"https://127.0.0.1:{port}", timeout=timeout) as client:
            with pytest.raises(APIConnectionError, match=r"no connection was made within 0\.05 s") as caught:
                await client.warm_up()
            assert caught.value.unsent

    run(scenario)


def test_a_closed_client_is_not_warmed_up(serve: Serve, run: Run) -> None:
    server = serve()

    async def scenario() -> None:
        client = InstantlyClient("key", base_url=server.url)
        await client.custom_tags.get("t1")
        await client.aclose()
        with pytest.raises(APIConnectionError, match="the client is closed") as caught:
            await client.warm_up()
        assert caught.value.unsent

    run(scenario)
    assert server.opened == 1


@pytest.mark.parametrize("through", ["transport", "http_client"])
def test_over_what_the_user_brought_there_is_nothing_to_do(through: str, run: Run) -> None:
    asked: list[httpx.Request] = []

    async def note(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200)

    async def scenario() -> None:
        transport = httpx.MockTransport(note)
        brought: Any = transport if through == "transport" else httpx.AsyncClient(transport=transport)
        async with InstantlyClient("key", base_url="http://127.0.0.1:1", **{through: brought}) as client:
            await client.warm_up()

    run(scenario)
    assert asked == []


def test_under_a_mock_there_is_nothing_to_connect_to(httpx_mock: HTTPXMock, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url="http://127.0.0.1:1") as client:
            await client.warm_up()

    run(scenario)
    assert httpx_mock.get_requests() == []
