"""TLS: the context that was given, and no request to a server that it does not trust."""

from __future__ import annotations

import ssl

import pytest

from instantly_async._core.transport.failure import TransportError

from ..loopback import Server
from .pooled_calls import Run, get, nothing_left, pool_to


def test_tls_with_the_given_context(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(tls_server.url, trust) as pool:
            for path in ["/ok", "/chunked", "/no-keep-alive", "/ok"]:
                assert await get(pool, path) == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 1)
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 2


@pytest.mark.parametrize("why", ["another authority", "another host"])
def test_a_server_that_cannot_be_trusted_gets_no_request(
    why: str, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    url, context, reason = {
        "another authority": (tls_server.url, ssl.create_default_context(), "self-signed certificate"),
        "another host": (tls_server.url.replace("127.0.0.1", "localhost"), trust, "Hostname mismatch"),
    }[why]

    async def scenario() -> None:
        with pool_to(url, context) as pool:
            for _ in range(2):
                with pytest.raises(TransportError, match=f"no connection could be made .*{reason}") as caught:
                    await get(pool, "/ok")
                assert caught.value.unsent
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.requests == []
