"""Servers for the tests of the transport, beside that of all tests."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ..loopback import Server
from .answering_server import AnsweringServer, json_answer
from .proxy_server import ProxyServer


@pytest.fixture(autouse=True)
def _no_certificates_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def silent_server() -> Iterator[Server]:
    """Takes connections and says nothing: a TLS handshake with it takes for ever."""
    server = Server(silent=True)
    yield server
    server.stop()


@pytest.fixture
def trust(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    """Trusts the certificate of `tls_server`."""
    return ssl.create_default_context(cafile=certificate[0])


@pytest.fixture(params=["TCP", "TLS"])
def any_server(request: pytest.FixtureRequest) -> Server:
    """The server of all tests, and the same over TLS."""
    server: Server = request.getfixturevalue("server" if request.param == "TCP" else "tls_server")
    return server


@pytest.fixture
def serve() -> Iterator[Callable[..., AnsweringServer]]:
    """Starts servers; by default they answer every request with the same JSON."""
    servers: list[AnsweringServer] = []

    def start(answer: Any = lambda received: json_answer(), tls: ssl.SSLContext | None = None) -> AnsweringServer:
        servers.append(AnsweringServer(answer, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def start_proxy() -> Iterator[Callable[..., ProxyServer]]:
    """Starts proxies."""
    proxies: list[ProxyServer] = []

    def start(*arguments: Any, **options: Any) -> ProxyServer:
        proxies.append(ProxyServer(*arguments, **options))
        return proxies[-1]

    yield start
    for proxy in proxies:
        proxy.stop()
