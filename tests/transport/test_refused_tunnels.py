"""What a proxy does instead of making a tunnel: nothing was sent then, and every call may be repeated."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import APIConnectionError, APITimeoutError, InstantlyClient

from .answering_server import AnsweringServer
from .proxy_server import ProxyServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]
StartProxy = Callable[..., ProxyServer]
pytestmark = pytest.mark.usefixtures("_no_back_off")

READ: Callable[[InstantlyClient], Awaitable[Any]] = lambda client: client.leads.get("l")  # noqa: E731
WRITE: Callable[[InstantlyClient], Awaitable[Any]] = lambda client: client.emails.reply(  # noqa: E731
    eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"}
)
REFUSALS = {
    "407": (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407 Proxy .*; give its user and password"),
    "502": (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nbad", "CONNECT was answered 502 Bad Gateway"),
    "without a reason": (b"HTTP/1.1 503\r\n\r\n", r"CONNECT was answered 503\)"),
    "redirect": (b"HTTP/1.1 302 Found\r\nLocation: https://evil.example\r\n\r\n", "CONNECT was answered 302 Found"),
    "garbage": (b"this is not HTTP\r\n\r\n", "RemoteProtocolError"),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "RemoteProtocolError"),
    "nothing": (b"", "the connection was closed before an answer came|ConnectionResetError"),
    "half a head": (b"HTTP/1.1 200 Connec", "RemoteProtocolError: the connection was closed before an answer came"),
    "bytes after 200": (b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK", "more came than the answer to CONNECT"),
    "100 and no more": (b"HTTP/1.1 100 Continue\r\n\r\n", "the connection was closed before an answer came"),
    "100 for ever": (b"HTTP/1.1 100 Continue\r\n\r\n" * 200, "more than 100 interim answers"),
    "another protocol": (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", "RemoteProtocolError"),
    "a head without end": (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 40_000, "RemoteProtocolError|BrokenPipeError"),
}


@pytest.mark.parametrize("call", [READ, WRITE], ids=["read", "write"])
@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refused_tunnel_is_asked_for_again_by_every_call(
    kind: str, call: Callable[[InstantlyClient], Awaitable[Any]], start_proxy: StartProxy, run: Run
) -> None:
    reply, message = REFUSALS[kind]
    proxy = start_proxy(connect_answer=reply)

    async def scenario() -> APIConnectionError:
        given = proxy.url_with("jane:secret")
        async with InstantlyClient("api-key", base_url="https://api.example", proxy=given, max_retries=2) as client:
            with pytest.raises(APIConnectionError, match=message) as caught:
                await call(client)
            assert client._transport._own is not None
            assert (client._transport._own.pool.leased, client._transport._own.pool.idle) == (0, 0)
        return caught.value

    error = run(scenario)
    assert (error.unsent, error.attempts, len(proxy.heads)) == (True, 3, 3)
    assert f"no connection could be made through the proxy {proxy.url} (" in str(error)
    assert "secret" not in str(error)
    assert all(b"api-key" not in head and head.startswith(b"CONNECT api.example:443 ") for head in proxy.heads)


@pytest.mark.parametrize("reply", [b"", b"HTTP/1.1 200 Connec", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_proxy_that_hangs_ends_in_time(reply: bytes, start_proxy: StartProxy, run: Run) -> None:
    proxy = start_proxy(connect_answer=reply, then_close=False)

    async def scenario() -> APITimeoutError:
        timeout = httpx.Timeout(5, connect=0.05)
        options: dict[str, Any] = {"base_url": "https://api.example", "timeout": timeout, "max_retries": 1}
        async with InstantlyClient("api-key", proxy=proxy.url, **options) as client:
            with anyio.fail_after(5), pytest.raises(APITimeoutError) as caught:
                await WRITE(client)
        return caught.value

    error = run(scenario)
    assert (error.unsent, error.attempts, len(proxy.heads)) == (True, 2, 2)
    assert f"no connection was made within 0.05 s through the proxy {proxy.url}" in str(error)


def test_a_proxy_that_is_not_there_is_named(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("api-key", proxy="http://jane:secret@127.0.0.1:1", max_retries=0) as client:
            with pytest.raises(APIConnectionError, match=r"through the proxy http://127\.0\.0\.1:1 \(Conn") as caught:
                await WRITE(client)
            assert caught.value.unsent

    run(scenario)


@pytest.mark.parametrize("before", [b"", b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"])
@pytest.mark.parametrize("head", [b"200 OK\r\nContent-Length: 5", b"200 OK\r\nTransfer-Encoding: chunked", b"299 Well"])
def test_every_success_makes_a_tunnel_and_its_length_means_nothing(
    head: bytes, before: bytes, start_proxy: StartProxy, run: Run
) -> None:
    """RFC 9110, 9.3.6. There is no origin behind this proxy: the TLS handshake begins, and finds none."""
    proxy = start_proxy(connect_answer=before + b"HTTP/1.1 " + head + b"\r\n\r\n")

    async def scenario() -> None:
        options: dict[str, Any] = {"base_url": "https://api.example", "max_retries": 0, "proxy": proxy.url}
        async with InstantlyClient("key", **options) as client:
            with pytest.raises(APIConnectionError, match=r"SSL|ConnectionReset|BrokenPipe") as caught:
                await WRITE(client)
            assert caught.value.unsent

    run(scenario)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_what_a_proxy_cuts_after_the_request_was_sent_may_have_happened(
    scheme: str, serve: Serve, start_proxy: StartProxy, server_context: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    origin = serve(lambda received: [], tls=server_context if scheme == "https" else None)
    proxy = start_proxy(cut=True)

    async def attempts(call: Callable[[InstantlyClient], Awaitable[Any]]) -> int:
        options: dict[str, Any] = {"proxy": proxy.url, "ssl_context": trust, "max_retries": 2}
        async with InstantlyClient("key", base_url=origin.url, **options) as client:
            with pytest.raises(APIConnectionError) as caught:
                await call(client)
        assert not caught.value.unsent
        return caught.value.attempts

    async def scenario() -> None:
        assert await attempts(WRITE) == 1
        assert await attempts(READ) == 3

    run(scenario)
    assert len(proxy.heads) == 4
    assert len(origin.requests) == (4 if scheme == "https" else 0)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_cancelled_calls_behind_a_slow_proxy_leave_the_client_as_it_was(
    scheme: str, serve: Serve, start_proxy: StartProxy, server_context: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    origin, proxy = serve(tls=server_context if scheme == "https" else None), start_proxy(delay=0.004)

    async def scenario() -> None:
        limits = httpx.Limits(max_connections=2)
        options: dict[str, Any] = {"limits": limits, "rate_limiter": None, "ssl_context": trust}
        async with InstantlyClient("key", base_url=origin.url, proxy=proxy.url, **options) as client:

            async def call(seconds: float) -> None:
                with anyio.move_on_after(seconds):
                    await client.custom_tags.get("t1")

            for number in range(20):
                async with anyio.create_task_group() as tasks:
                    for more in range(6):
                        tasks.start_soon(call, (number + more) % 10 / 1000)
            assert client._transport._own is not None
            pool = client._transport._own.pool
            assert pool.leased == 0
            with anyio.fail_after(5):
                async with anyio.create_task_group() as tasks:
                    for _ in range(6):
                        tasks.start_soon(call, 5)
                while proxy.open != pool.idle:  # noqa: ASYNC110
                    await anyio.sleep(0.002)
            assert pool.leased == 0

    run(scenario)
    assert len(origin.requests) >= 6
