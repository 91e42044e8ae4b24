"""Calls through proxies: what the proxy is told, what the origin is told, and what neither learns."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import InstantlyClient

from .answering_server import AnsweringServer
from .proxy_server import ProxyServer
from .proxy_urls import basic

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]
StartProxy = Callable[..., ProxyServer]
AUTHORIZATION = b": ".join(basic("jane:se cret"))


def two_calls(run: Run, url: str, **options: Any) -> None:
    async def scenario() -> None:
        async with InstantlyClient("api-key", base_url=url, max_retries=0, **options) as client:
            assert (await client.custom_tags.get("t1")).id == "t1"
            assert (await client.custom_tags.create(label="x")).id == "t1"
            assert client._transport._own is not None
            assert (client._transport._own.pool.leased, client._transport._own.pool.idle) == (0, 1)

    run(scenario)


def test_an_http_origin_is_named_by_its_whole_url(serve: Serve, start_proxy: StartProxy, run: Run) -> None:
    origin, proxy = serve(), start_proxy(credentials="jane:se cret")
    two_calls(run, origin.url, proxy=proxy.url_with("jane:se%20cret"))
    assert [head.split(b"\r\n")[0] for head in proxy.heads] == [
        f"GET {origin.url}/api/v2/custom-tags/t1 HTTP/1.1".encode(),
        f"POST {origin.url}/api/v2/custom-tags HTTP/1.1".encode(),
    ]
    assert all(AUTHORIZATION in head and head.count(b"Proxy-Authorization") == 1 for head in proxy.heads)
    assert all(f"Host: 127.0.0.1:{origin.port}".encode() in head for head in proxy.heads)
    assert [(request.method, request.body) for request in origin.requests] == [("GET", b""), ("POST", b'{"label":"x"}')]
    assert proxy.opened == 1


@pytest.mark.parametrize("secure_proxy", [False, True], ids=["http proxy", "https proxy"])
def test_an_https_origin_is_reached_by_a_tunnel_that_learns_nothing(
    secure_proxy: bool,
    serve: Serve,
    start_proxy: StartProxy,
    server_context: ssl.SSLContext,
    trust: ssl.SSLContext,
    run: Run,
) -> None:
    origin = serve(tls=server_context)
    proxy = start_proxy(server_context if secure_proxy else None, credentials="jane:se cret")
    two_calls(run, origin.url, proxy=proxy.url_with("jane:se%20cret"), ssl_context=trust)
    authority = f"127.0.0.1:{origin.port}".encode()
    assert proxy.heads == [b"CONNECT %b HTTP/1.1\r\nHost: %b\r\n%b\r\n\r\n" % (authority, authority, AUTHORIZATION)]
    assert b"api-key" not in proxy.passed
    assert [request.target for request in origin.requests] == ["/api/v2/custom-tags/t1", "/api/v2/custom-tags"]
    for request in origin.requests:
        assert b"Authorization: Bearer api-key" in request.head
        assert b"proxy" not in request.head.lower()
    assert (proxy.opened, origin.opened) == (1, 1)


def test_tls_with_the_proxy_has_its_own_context_if_the_proxy_has_one(
    serve: Serve, start_proxy: StartProxy, server_context: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    origin, proxy = serve(tls=server_context), start_proxy(server_context)
    nothing = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    two_calls(run, origin.url, proxy=httpx.Proxy(proxy.url, ssl_context=trust), ssl_context=trust)
    with pytest.raises(Exception, match="CERTIFICATE_VERIFY_FAILED"):
        two_calls(run, origin.url, proxy=httpx.Proxy(proxy.url, ssl_context=nothing), ssl_context=trust)
    assert len(proxy.heads) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_headers_of_an_httpx_proxy_go_to_the_proxy_alone(
    scheme: str, serve: Serve, start_proxy: StartProxy, server_context: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    tls = server_context if scheme == "https" else None
    origin, proxy = serve(tls=tls), start_proxy(credentials="jane:se cret")
    given = httpx.Proxy(proxy.url, auth=("jane", "se cret"), headers={"Proxy-Tenant": "blue"})
    two_calls(run, origin.url, proxy=given, ssl_context=trust)
    assert all(b"Proxy-Tenant: blue" in head and AUTHORIZATION in head for head in proxy.heads)
    assert not any(b"proxy-" in request.head.lower() for request in origin.requests)


@pytest.mark.parametrize(
    ("scheme", "variables", "used"),
    [
        ("http", {"HTTP_PROXY": "{proxy}"}, True),
        ("http", {"http_proxy": "{bare}"}, True),
        ("http", {"ALL_PROXY": "{proxy}"}, True),
        ("http", {"HTTPS_PROXY": "{proxy}"}, False),
        ("http", {"HTTP_PROXY": "{proxy}", "NO_PROXY": "example.com, 127.0.0.0/8"}, False),
        ("https", {"HTTPS_PROXY": "{proxy}"}, True),
        ("https", {"HTTPS_PROXY": "{proxy}", "NO_PROXY": "127.0.0.1:1"}, True),
        ("https", {"HTTP_PROXY": "{proxy}"}, False),
        ("https", {"ALL_PROXY": "{proxy}", "NO_PROXY": "*"}, False),
    ],
)
def test_the_environment_names_the_proxy(
    scheme: str,
    variables: dict[str, str],
    used: bool,
    serve: Serve,
    start_proxy: StartProxy,
    server_context: ssl.SSLContext,
    trust: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    run: Run,
) -> None:
    origin, proxy = serve(tls=server_context if scheme == "https" else None), start_proxy()
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(proxy=proxy.url, bare=f"127.0.0.1:{proxy.port}"))
    two_calls(run, origin.url, ssl_context=trust)
    assert bool(proxy.heads) is used
    assert len(origin.requests) == 2


def test_an_argument_goes_before_the_environment(
    serve: Serve, start_proxy: StartProxy, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    origin, named, given = serve(), start_proxy(), start_proxy()
    monkeypatch.setenv("HTTP_PROXY", named.url)
    monkeypatch.setenv("NO_PROXY", "*")
    two_calls(run, origin.url, proxy=given.url)
    assert (len(named.heads), len(given.heads)) == (0, 2)


@pytest.mark.parametrize(
    ("variable", "url"), [("HTTPS_PROXY", "socks4://jane:secret@h:1"), ("ALL_PROXY", "http://jane:secret@proxy:port")]
)
def test_a_variable_that_cannot_be_used_is_named_when_the_client_is_made(
    variable: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, url)
    with pytest.raises(ValueError, match=rf"^{variable} is") as caught:
        InstantlyClient("key")
    assert "secret" not in str(caught.value)
    InstantlyClient("key", proxy="http://127.0.0.1:1")
    InstantlyClient("key", http_client=httpx.AsyncClient(trust_env=False))
