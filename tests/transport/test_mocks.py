"""Mocks for httpx see the default client, or stop it before anything is sent."""

from __future__ import annotations

import functools
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpcore
import httpx
import pytest
import respx
import vcr
from pytest_httpx import HTTPXMock

from instantly_async import APIConnectionError, InstantlyClient, ServerError

from .answering_server import JSON, answer
from .ways import Run, Serve

TAG = {"id": "t1", "label": "Important"}


def test_pytest_httpx_answers_calls_of_the_default_client(httpx_mock: HTTPXMock, run: Run) -> None:
    httpx_mock.add_response(url="https://api.instantly.ai/api/v2/custom-tags/t1", json=TAG)

    async def scenario() -> None:
        async with InstantlyClient("key") as client:
            assert (await client.custom_tags.get("t1")).label == "Important"

    run(scenario)
    (request,) = httpx_mock.get_requests()
    assert request.headers["authorization"] == "Bearer key"


@pytest.mark.httpx_mock(should_mock=lambda request: request.url.host != "127.0.0.1")
def test_what_a_mock_lets_through_goes_over_connections_of_our_own(
    httpx_mock: HTTPXMock, serve: Serve, run: Run
) -> None:
    server = serve()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            for _ in range(3):
                await client.custom_tags.create(label="x")
            assert client._transport._own is not None
            assert (client._transport._own.pool.leased, client._transport._own.pool.idle) == (0, 1)

    run(scenario)
    assert [request.body for request in server.requests] == [b'{"label":"x"}'] * 3
    assert server.opened == 1


def test_vcrpy_records_the_default_client_and_replays_it(serve: Serve, tmp_path: Path, run: Run) -> None:
    replies = iter([answer(b'{"id":"t1"}', JSON), answer(b'{"message":"busy"}', JSON, status=b"503 Busy")])
    server = serve(lambda received: next(replies))
    cassette = tmp_path / "cassette.yaml"

    async def scenario() -> None:
        async with InstantlyClient("secret-key", base_url=server.url, max_retries=0) as client:
            assert (await client.custom_tags.create(label="x")).id == "t1"
            with pytest.raises(ServerError, match="busy"):
                await client.custom_tags.get("t1")

    for mode in ("once", "none"):  # the second time, what is not recorded is refused
        with vcr.use_cassette(str(cassette), record_mode=mode, filter_headers=["authorization"]) as tape:
            run(scenario)
            assert tape.play_count == (0 if mode == "once" else 2)
    assert len(server.requests) == 2
    assert "secret-key" not in cassette.read_text()
    assert "custom-tags" in cassette.read_text()


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_stops_calls_that_it_would_not_see(using: str, serve: Serve, run: Run) -> None:
    server = serve()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            with respx.mock(using=using, assert_all_called=False) as router:
                route = router.route().respond(json=TAG)
                with pytest.raises(APIConnectionError, match="give the client http_client=") as caught:
                    await client.emails.reply(eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"})
                assert (caught.value.attempts, caught.value.unsent) == (0, True)
                with pytest.raises(APIConnectionError, match="a mock"):
                    await client.warm_up()
                assert not route.called
            assert server.requests == []
            await client.custom_tags.get("t1")  # the mock is gone

    run(scenario)
    assert len(server.requests) == 1


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_answers_calls_through_a_client_of_httpx(using: str, run: Run) -> None:
    async def scenario() -> None:
        with respx.mock(using=using) as router:
            route = router.get("https://api.instantly.ai/api/v2/custom-tags/t1").respond(json=TAG)
            async with httpx.AsyncClient() as http_client, InstantlyClient("key", http_client=http_client) as client:
                assert (await client.custom_tags.get("t1")).label == "Important"
            assert route.called

    run(scenario)


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (httpx.AsyncClient, "_send_single_request"),  # vcrpy before 8.0
        (httpcore.AsyncConnectionPool, "handle_async_request"),  # vcrpy 8.0 and 8.1
    ],
)
def test_a_mock_is_none_the_less_one_for_looking_like_what_it_replaces(
    owner: type, name: str, serve: Serve, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    server, replaced = serve(), getattr(owner, name)

    @functools.wraps(replaced)
    async def mock(*arguments: Any) -> Any:
        raise AssertionError

    monkeypatch.setattr(owner, name, mock)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            with pytest.raises(APIConnectionError, match="a mock"):
                await client.custom_tags.get("t1")

    run(scenario)
    assert server.requests == []


IMPORTED_UNDER_A_MOCK = """
import sys
import anyio, httpx, respx

async def main():
    genuine = httpx.AsyncHTTPTransport.handle_async_request
    async def refuse(transport, request):
        raise AssertionError
    httpx.AsyncHTTPTransport.handle_async_request = refuse
    with respx.mock(assert_all_called=False):
        from instantly_async import InstantlyClient
        client = InstantlyClient("key", base_url=sys.argv[1])
    httpx.AsyncHTTPTransport.handle_async_request = genuine
    async with client:
        print((await client.custom_tags.get("t1")).id)

anyio.run(main)
"""


@pytest.mark.slow
def test_a_mock_that_is_at_work_when_the_package_is_imported_leaves_nothing_behind(serve: Serve) -> None:
    command = [sys.executable, "-c", IMPORTED_UNDER_A_MOCK, serve().url]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "t1\n"


def test_a_library_that_another_thread_is_importing_is_no_mock(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    server = serve()
    monkeypatch.setitem(sys.modules, "httpcore", ModuleType("httpcore"))  # as it is at the beginning of its import

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            assert (await client.custom_tags.get("t1")).id == "t1"

    run(scenario)
