"""Certificates: an authority of the user's own, a certificate of the client, and no request to others."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from instantly_async import APIConnectionError, InstantlyClient

from .answering_server import AnsweringServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]


async def failure(url: str, **options: Any) -> APIConnectionError:
    """The error of a write."""
    async with InstantlyClient("key", base_url=url, max_retries=0, **options) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.custom_tags.create(label="x")
    return caught.value


def test_a_server_of_an_own_authority_is_trusted_with_the_context_that_knows_it(
    serve: Serve, server_context: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    server = serve(tls=server_context)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, ssl_context=trust) as client:
            assert (await client.custom_tags.get("t1")).id == "t1"

    run(scenario)


def test_a_server_that_is_not_trusted_gets_no_request(serve: Serve, server_context: ssl.SSLContext, run: Run) -> None:
    server = serve(tls=server_context)

    async def scenario() -> None:
        for options in ({}, {"ssl_context": ssl.create_default_context()}):
            error = await failure(server.url, **options)
            assert "SSLCertVerificationError" in str(error)
            assert "give it with ssl_context= or SSL_CERT_FILE" in str(error)
            assert error.unsent

    run(scenario)
    assert server.requests == []


@pytest.fixture
def asking_tls(server_context: ssl.SSLContext, certificate: tuple[Path, Path]) -> ssl.SSLContext:
    """A server's context that asks for a certificate of the client."""
    server_context.load_verify_locations(certificate[0])
    server_context.verify_mode = ssl.CERT_REQUIRED
    return server_context


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_certificate_of_the_client_is_shown(
    version: ssl.TLSVersion,
    serve: Serve,
    asking_tls: ssl.SSLContext,
    trust: ssl.SSLContext,
    certificate: tuple[Path, Path],
    run: Run,
) -> None:
    asking_tls.maximum_version = version
    server = serve(tls=asking_tls)
    trust.load_cert_chain(*certificate)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, ssl_context=trust) as client:
            await client.custom_tags.get("t1")
            await client.custom_tags.get("t1")

    run(scenario)
    assert server.opened == 1
    peers: list[Any] = [request.peer for request in server.requests]
    assert [peer["subject"] for peer in peers] == [((("commonName", "loopback"),),)] * 2


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_server_that_asks_for_a_certificate_and_gets_none_is_an_error_of_the_connection(
    version: ssl.TLSVersion, serve: Serve, asking_tls: ssl.SSLContext, trust: ssl.SSLContext, run: Run
) -> None:
    """With TLS 1.3 the refusal comes after the handshake, when the request has been sent."""
    asking_tls.maximum_version = version
    server = serve(tls=asking_tls)

    async def scenario() -> None:
        error = await failure(server.url, ssl_context=trust)
        assert "SSL" in str(error) or "ConnectionReset" in str(error)
        assert error.unsent is (version is ssl.TLSVersion.TLSv1_2)

    run(scenario)
    assert server.requests == []
