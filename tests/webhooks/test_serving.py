"""Deliveries are tried out on this machine, over real HTTP."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import webhooks
from instantly_async.webhooks import serving

from .deliveries import EMAIL_SENT, REPLY_RECEIVED

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


async def exchange(url: str, *pieces: bytes) -> bytes:
    """What comes back for bytes, until the server ends the connection."""
    port, answer = int(url.rpartition(":")[2].strip("/")), b""
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        for piece in pieces:
            await stream.send(piece)
        try:
            while True:
                answer += await stream.receive()
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            return answer


def test_what_is_delivered_can_be_read(run: Run) -> None:
    async def scenario() -> None:
        async with webhooks.serve() as server, httpx.AsyncClient(trust_env=False) as api:
            assert server.url.startswith("http://127.0.0.1:")
            for body in (EMAIL_SENT, REPLY_RECEIVED):
                response = await api.post(f"{server.url}any/path", json=body)
                assert (response.status_code, response.text) == (200, "OK")
            async for event in server:
                assert event == webhooks.parse(EMAIL_SENT)
                break
            assert await anext(server) == webhooks.parse(REPLY_RECEIVED)

    run(scenario)


def test_a_large_body_comes_whole_and_one_too_large_is_refused(run: Run) -> None:
    async def scenario() -> None:
        async with webhooks.serve() as server, httpx.AsyncClient(trust_env=False) as api:
            html = "x" * 3_000_000
            response = await api.post(server.url, json={**EMAIL_SENT, "email_html": html})
            assert response.status_code == 200
            assert (await anext(server)).email_html == html

    run(scenario)


def test_only_the_right_header_is_believed(run: Run) -> None:
    async def scenario() -> None:
        secrets = {"X-Hook-Secret": "s3cret"}
        async with webhooks.serve(secrets=secrets) as server, httpx.AsyncClient(trust_env=False) as api:
            assert (await api.post(server.url, json=EMAIL_SENT)).status_code == 401
            assert (await api.post(server.url, json=EMAIL_SENT, headers=secrets)).status_code == 200
            assert (await api.get(server.url)).status_code == 405
            assert (await api.post(server.url, content=b"no JSON", headers=secrets)).status_code == 400

    run(scenario)


def test_what_speaks_no_http_or_leaves_does_not_stop_the_server(run: Run) -> None:
    async def scenario() -> None:
        async with webhooks.serve() as server, httpx.AsyncClient(trust_env=False) as api:
            assert await exchange(server.url, b"this is no HTTP\r\n\r\n") == b""
            head = b"POST / HTTP/1.1\r\nHost: me\r\nContent-Length: 10\r\n\r\n"
            port = int(server.url.rpartition(":")[2].strip("/"))
            for sent in (b"", b"POST / HT", head, head + b"{"):
                async with await anyio.connect_tcp("127.0.0.1", port) as stream:
                    if sent:
                        await stream.send(sent)
            assert b"HTTP/1.1 405 " in await exchange(server.url, b"HEAD / HTTP/1.1\r\nHost: me\r\n\r\n")
            bad_chunk = b"POST / HTTP/1.1\r\nHost: me\r\nTransfer-Encoding: chunked\r\n\r\nnope\r\n"
            assert await exchange(server.url, bad_chunk) == b""
            assert (await api.post(server.url, json=EMAIL_SENT)).status_code == 200

    run(scenario)


def test_a_silent_connection_is_not_waited_for_forever(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "LONGEST", 0.01)

    async def scenario() -> None:
        async with webhooks.serve() as server:
            assert await exchange(server.url) == b""

    run(scenario)


def test_events_that_nobody_reads_fill_no_memory(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "MOST_EVENTS", 0)

    async def scenario() -> None:
        async with webhooks.serve() as server, httpx.AsyncClient(trust_env=False) as api:
            server._receiver._timeout = 0.01
            assert (await api.post(server.url, json=EMAIL_SENT)).status_code == 503

    run(scenario)


def test_an_error_of_the_block_comes_out_as_it_is(run: Run) -> None:
    async def scenario() -> None:
        async with webhooks.serve():
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        run(scenario)


def test_after_the_block_the_port_is_free_and_open_connections_are_ended(run: Run) -> None:
    async def scenario() -> None:
        async with webhooks.serve() as server:
            port = int(server.url.rpartition(":")[2].strip("/"))
            stream = await anyio.connect_tcp("127.0.0.1", port)
        async with stream:
            with pytest.raises((anyio.EndOfStream, anyio.BrokenResourceError)):
                await stream.receive()
        with pytest.raises(OSError, match=r"."):
            await anyio.connect_tcp("127.0.0.1", port)

    run(scenario)


def test_who_reads_in_another_task_comes_to_an_end_with_the_block(run: Run) -> None:
    async def scenario() -> None:
        read: list[webhooks.DeliveredEvent] = []

        async def reader() -> None:
            async for event in server:
                read.append(event)

        async with (
            anyio.create_task_group() as tasks,
            webhooks.serve() as server,
            httpx.AsyncClient(trust_env=False) as api,
        ):
            tasks.start_soon(reader)
            assert (await api.post(server.url, json=EMAIL_SENT)).status_code == 200
            await anyio.wait_all_tasks_blocked()
        await reader()
        assert read == [webhooks.parse(EMAIL_SENT)]

    run(scenario)


def test_a_cancelled_block_ends_the_server(run: Run) -> None:
    async def scenario() -> None:
        with anyio.move_on_after(0.01) as scope:
            async with webhooks.serve() as server:
                await anext(server)
        assert scope.cancelled_caught

    run(scenario)


def test_a_port_may_be_chosen_and_one_that_is_taken_is_an_error(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        async def refused() -> None:
            async with webhooks.serve(port=port):
                pass

        with pytest.raises(OSError, match=r"."):
            run(refused)

    async def scenario() -> str:
        async with webhooks.serve(port=port) as server:
            return server.url

    assert run(scenario) == f"http://127.0.0.1:{port}/"


def test_secrets_that_would_let_anybody_in_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="secrets names no header"):
        webhooks.serve(secrets={})
