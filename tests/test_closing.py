"""Closing a client ends its calls at once, whatever they wait for, and nothing is sent afterwards."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import APIConnectionError, Hooks, InstantlyClient, LocalRateLimiter, RateLimit, RequestEvent

from .loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
BROUGHT = ["transport", "http_client"]


class Script:
    """Answers with one status after another, the last one for ever, and counts."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = statuses
        self.sent = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        status = self.statuses[min(self.sent, len(self.statuses) - 1)]
        self.sent += 1
        if status == 0:
            await anyio.sleep_forever()
        return httpx.Response(status, json={"id": "1"}, headers={"retry-after": "60"})


def client_through(brought: str, script: Script, **options: Any) -> InstantlyClient:
    transport: Any = httpx.MockTransport(script)
    if brought == "http_client":
        transport = httpx.AsyncClient(transport=transport)
    return InstantlyClient(options.pop("api_key", "key"), **{brought: transport}, **options)


async def closed_after(
    seconds: float, client: InstantlyClient, *calls: Callable[[], Awaitable[Any]]
) -> list[APIConnectionError]:
    """The errors of calls whose client is closed after some seconds; they come at once."""
    errors: list[APIConnectionError] = []
    start = anyio.current_time()

    async def note(call: Callable[[], Awaitable[Any]]) -> None:
        with pytest.raises(APIConnectionError, match="the client was closed") as caught:
            await call()
        assert anyio.current_time() == pytest.approx(start + seconds, abs=0.01)
        errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for call in calls:
            tasks.start_soon(note, call)
        await anyio.sleep(seconds)
        await client.aclose()
    return errors


def limited() -> LocalRateLimiter:
    return LocalRateLimiter((RateLimit(1, 3_600),), clock=anyio.current_time)


@pytest.mark.parametrize("brought", BROUGHT)
def test_calls_that_wait_for_their_turn_end(brought: str, run_virtually: Run) -> None:
    script = Script(200)

    async def scenario() -> None:
        client = client_through(brought, script, rate_limiter=limited(), timeout=None)
        await client.custom_tags.create(label="first")
        create = lambda: client.custom_tags.create(label="second")  # noqa: E731
        errors = await closed_after(3, client, create, create)
        assert [(error.unsent, error.attempts) for error in errors] == [(True, 0)] * 2
        await anyio.sleep(7_200)

    run_virtually(scenario)
    assert script.sent == 1


@pytest.mark.parametrize("brought", BROUGHT)
@pytest.mark.parametrize("status", [429, 503])
def test_calls_that_wait_for_another_attempt_end(status: int, brought: str, run_virtually: Run) -> None:
    script = Script(status)

    async def scenario() -> None:
        client = client_through(brought, script)
        (error,) = await closed_after(3, client, lambda: client.custom_tags.get("1"))
        assert (error.unsent, error.attempts) == (False, 1)  # a byte has reached the API, if in vain
        await anyio.sleep(120)

    run_virtually(scenario)
    assert script.sent == 1


def test_calls_that_wait_for_their_key_end(run_virtually: Run) -> None:
    script = Script(200)

    async def slow() -> str:
        await anyio.sleep(60)
        return "key"

    async def scenario() -> None:
        client = client_through("transport", script, api_key=slow)
        (error,) = await closed_after(3, client, lambda: client.custom_tags.get("1"))
        assert error.unsent
        await anyio.sleep(120)

    run_virtually(scenario)
    assert script.sent == 0


@pytest.mark.parametrize("brought", BROUGHT)
def test_calls_under_way_end_too(brought: str, run_virtually: Run) -> None:
    script = Script(0)

    async def scenario() -> None:
        client = client_through(brought, script)
        (error,) = await closed_after(3, client, lambda: client.custom_tags.get("1"))
        assert (error.unsent, error.attempts) == (False, 1)

    run_virtually(scenario)
    assert script.sent == 1


def test_a_call_whose_hook_closes_the_client_is_not_sent(run: Run) -> None:
    script = Script(200)

    async def scenario() -> None:
        async def close(event: RequestEvent) -> None:
            await client.aclose()

        client = client_through("transport", script, hooks=Hooks(on_request=close))
        with pytest.raises(APIConnectionError, match=r"the client (is|was) closed") as caught:
            await client.custom_tags.get("1")
        assert caught.value.unsent

    run(scenario)
    assert script.sent == 0


def test_a_call_of_a_derived_client_ends_with_the_first_one(run_virtually: Run) -> None:
    async def scenario() -> None:
        client = client_through("transport", Script(200), rate_limiter=limited(), timeout=None)
        other = client.with_options(max_retries=0)
        await other.custom_tags.get("1")
        (error,) = await closed_after(3, client, lambda: other.custom_tags.get("1"))
        assert error.unsent

    run_virtually(scenario)


def test_calls_that_wait_for_a_place_end(run: Run, server: Server) -> None:
    errors: list[APIConnectionError] = []

    async def scenario() -> None:
        limits = httpx.Limits(max_connections=1)
        client = InstantlyClient("key", base_url=f"{server.url}/hang", limits=limits)

        async def create() -> None:
            with pytest.raises(APIConnectionError, match="the client was closed") as caught:
                await client.custom_tags.create(label="New")
            errors.append(caught.value)

        with anyio.fail_after(5):
            async with anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(create)
                await anyio.sleep(0.1)
                await client.aclose()

    run(scenario)
    assert sorted(error.unsent for error in errors) == [False, True, True]
    assert len(server.requests) == 1
