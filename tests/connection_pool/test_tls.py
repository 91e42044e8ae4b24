"""TLS: the context that was given, and no request to a server that it does not trust."""

from __future__ import annotations

import ssl

import httpcore
import pytest

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, nothing_left, send, stream_of


def test_tls_with_the_given_context(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(lambda: trust) as pool:
            for path in ["/ok", "/chunked", "/no-keep-alive", "/ok"]:
                response = await send(pool, tls_server.url + path)
                assert stream_of(response).get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"  # type: ignore[attr-defined]
                assert await response.aread() == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 1)
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 2


def test_a_server_that_cannot_be_trusted_gets_no_request(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        default = httpcore.default_ssl_context
        for context, name in [(default, "localhost"), (lambda: trust, None), (lambda: trust, "example.com")]:
            async with ConnectionPool(context) as pool:
                for _ in range(2):
                    with pytest.raises(httpcore.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                        await get(pool, tls_server.url + "/ok", sni_hostname=name)
                await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.requests == []
