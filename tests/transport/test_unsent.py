"""`unsent` is true exactly when nothing of a call can have reached the API, also where its time limit ended it."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import httpx
import pytest
from anyio.abc import SocketAttribute

from instantly_async import APIConnectionError, APITimeoutError, InstantlyClient, LocalRateLimiter, RateLimit

from .ways import Run, Serve

pytestmark = pytest.mark.usefixtures("_no_back_off")


async def failure(client: InstantlyClient) -> APIConnectionError:
    with anyio.fail_after(5), pytest.raises(APIConnectionError) as caught:
        await client.leads.get("l")
    return caught.value


def test_a_call_that_was_waiting_for_a_connection_was_not_sent(run: Run) -> None:
    async def scenario() -> None:
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")  # takes connections and says nothing
        silent = f"127.0.0.1:{listener.extra(SocketAttribute.local_port)}"
        async with listener:
            ways: list[dict[str, Any]] = [
                {"base_url": f"https://{silent}"},
                {"base_url": "https://api.example", "proxy": f"http://{silent}"},
            ]
            for options in ways:
                async with InstantlyClient("key", timeout=0.05, **options) as client:
                    error = await failure(client)
                    assert isinstance(error, APITimeoutError)
                    assert (error.unsent, error.attempts) == (True, 1)

    run(scenario)


def test_a_call_that_was_waiting_for_a_place_was_not_sent(serve: Serve, run: Run) -> None:
    over = threading.Event()

    def hang(received: object) -> list[bytes]:
        over.wait(30)
        return []

    server = serve(hang)

    async def scenario() -> None:
        limits = httpx.Limits(max_connections=1)
        async with InstantlyClient("key", base_url=server.url, timeout=30, limits=limits, max_retries=0) as client:
            sent: list[APIConnectionError] = []

            async def call() -> None:
                sent.append(await failure(client))

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                while not server.requests:  # noqa: ASYNC110 - the server has no event of our loop
                    await anyio.sleep(0.002)
                waiting = await failure(client.with_options(timeout=0.05))
                over.set()
            assert (waiting.unsent, sent[0].unsent) == (True, False)

    run(scenario)
    assert len(server.requests) == 1


def test_a_call_that_was_waiting_for_its_turn_was_not_sent(run: Run) -> None:
    async def scenario() -> None:
        limiter = LocalRateLimiter((RateLimit(calls=1, seconds=60),))
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
        async with InstantlyClient("key", transport=transport, rate_limiter=limiter, timeout=1) as client:
            await client.leads.get("l")
            error = await failure(client)
            assert (error.unsent, error.attempts) == (True, 0)

    run(scenario)


@pytest.mark.parametrize("first", [httpx.Response(429), httpx.ReadError("broken")], ids=["refused", "broken"])
@pytest.mark.parametrize("then", [httpx.ConnectError("gone"), None], ids=["gone", "hanging"])
def test_a_call_that_has_reached_the_api_was_sent_whatever_becomes_of_later_attempts(
    then: Exception | None, first: Any, run: Run
) -> None:
    outcomes = iter([first, then, then])

    async def send(request: httpx.Request) -> httpx.Response:
        outcome = next(outcomes)
        if outcome is None:
            await anyio.sleep_forever()
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, httpx.Response)
        return outcome

    async def scenario() -> None:
        transport = httpx.MockTransport(send)
        async with InstantlyClient("key", transport=transport, timeout=0.1, max_retries=2) as client:
            assert not (await failure(client)).unsent

    run(scenario)


def test_a_call_none_of_whose_attempts_was_sent_was_not_sent(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url="http://127.0.0.1:1", max_retries=2) as client:
            error = await failure(client)
            assert (error.unsent, error.attempts) == (True, 3)

    run(scenario)


def test_a_request_over_what_the_user_brought_may_have_been_sent(run: Run) -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(hang), timeout=0.05) as client:
            assert not (await failure(client)).unsent

    run(scenario)
