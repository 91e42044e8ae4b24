"""The API key is in no variable of the functions that send, whatever goes wrong in them."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import h11
import httpx
import pytest
import wrapt

from instantly_async import APIConnectionError, InstantlyClient, InstantlyError

from ..loopback import SCRIPTS, Server
from ..recorded_frames import KEY, assert_no_key, shown
from .proxy_server import ProxyServer
from .proxy_urls import basic
from .ways import Run

pytestmark = pytest.mark.usefixtures("_no_back_off")

FAILURES = ["/drop", "/drop-in-head", "/drop-in-body", "/garbage", "/unavailable", "/ok", "/hang"]


async def failure(client: InstantlyClient, **fields: Any) -> InstantlyError:
    with pytest.raises(InstantlyError) as caught:
        await client.leads.create(email="a@b.example", **fields)
    return caught.value


@pytest.mark.parametrize("script", FAILURES)
def test_an_error_of_a_connection_shows_no_key(
    script: str, any_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    assert script in SCRIPTS

    async def scenario() -> None:
        url = f"{any_server.url}{script}"
        async with InstantlyClient(KEY, base_url=url, timeout=0.1, ssl_context=trust) as client:
            assert_no_key(await failure(client))

    run(scenario)


def test_an_error_while_a_request_is_being_sent_shows_no_key(
    any_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    any_server.greeting = [0.05, "drop"]

    async def scenario() -> None:
        async with InstantlyClient(KEY, base_url=any_server.url, ssl_context=trust) as client:
            assert_no_key(await failure(client, personalization="a" * 20_000_000))  # more than a socket takes

    run(scenario)


@pytest.mark.parametrize("options", [{"base_url": "http://127.0.0.1:1"}, {"proxy": "http://127.0.0.1:1"}])
def test_an_error_of_a_connection_that_cannot_be_made_shows_no_key(options: dict[str, Any], run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(KEY, max_retries=0, **options) as client:
            assert_no_key(await failure(client))

    run(scenario)


@pytest.mark.parametrize("base_url", ["https://api.example", "http://api.example"])
def test_an_error_of_a_proxy_shows_neither_the_key_nor_its_credentials(
    base_url: str, start_proxy: Callable[..., ProxyServer], run: Run
) -> None:
    reply = b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n"
    proxy = start_proxy(connect_answer=reply)

    async def scenario() -> None:
        given = proxy.url_with("jane:pass-word")
        async with InstantlyClient(KEY, base_url=base_url, proxy=given, max_retries=0) as client:
            error = await failure(client)
        assert_no_key(error)
        assert basic("jane:pass-word")[1].decode() not in shown(error)

    run(scenario)


def test_a_request_that_an_instrument_has_spoilt_shows_no_key(
    server: Server, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    def spoil(wrapped: Any, instance: object, arguments: Any, keywords: Any) -> Any:
        (arguments[0] if arguments else keywords["request"]).headers["traceparent"] = "line\nbreak"
        return wrapped(*arguments, **keywords)

    wrapper = wrapt.FunctionWrapper(httpx.AsyncHTTPTransport.handle_async_request, spoil)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", wrapper)

    async def scenario() -> None:
        async with InstantlyClient(KEY, base_url=f"{server.url}/ok", max_retries=0) as client:
            error = await failure(client)
        assert isinstance(error, APIConnectionError)
        assert isinstance(error.__cause__, h11.LocalProtocolError)
        assert_no_key(error)

    run(scenario)
