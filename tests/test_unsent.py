"""`unsent` is true exactly when no byte of a call can have reached the API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    APITimeoutError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    LocalRateLimiter,
    RateLimit,
    RateLimitTimeoutError,
    RetryEvent,
)

from .loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
pytestmark = pytest.mark.usefixtures("_no_back_off")


async def failure_of(client: InstantlyClient) -> APIConnectionError:
    """The error of a create, which is never sent again unless it is certain that nothing has happened."""
    with pytest.raises(APIConnectionError) as caught:
        await client.custom_tags.create(label="New")
    return caught.value


def test_where_the_limiter_leaves_no_room(run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
        limiter = LocalRateLimiter((RateLimit(1, 3_600),))
        async with InstantlyClient("key", transport=transport, rate_limiter=limiter) as client:
            await client.custom_tags.create(label="first")
            error = await failure_of(client)
        assert isinstance(error, RateLimitTimeoutError)
        assert (error.unsent, error.attempts) == (True, 0)

    run(scenario)


def test_where_the_client_is_closed(run: Run) -> None:
    async def scenario() -> None:
        client = InstantlyClient("key")
        await client.aclose()
        assert (await failure_of(client)).unsent

    run(scenario)


def test_where_the_client_belongs_to_another_loop(run: Run, server: Server) -> None:
    client = InstantlyClient("key", base_url=f"{server.url}/ok")

    async def first() -> None:
        with pytest.raises(InstantlyError):  # an answer, though no JSON
            await client.leads.delete("1")

    async def second() -> None:
        error = await failure_of(client)
        assert "another event loop" in str(error)
        assert (error.unsent, error.attempts) == (True, 0)

    run(first)
    run(second)
    run(client.aclose)


def test_where_the_key_comes_too_late(run_virtually: Run) -> None:
    async def never() -> str:
        await anyio.sleep_forever()
        return ""

    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200))
        async with InstantlyClient(never, transport=transport, timeout=5) as client:
            error = await failure_of(client)
        assert isinstance(error, APITimeoutError)
        assert not isinstance(error, RateLimitTimeoutError)
        assert (error.unsent, error.attempts) == (True, 0)

    run_virtually(scenario)


def test_where_the_time_ends_in_a_wait_for_a_place(run: Run, server: Server) -> None:
    async def scenario() -> None:
        limits = httpx.Limits(max_connections=1)
        async with (
            InstantlyClient("key", base_url=f"{server.url}/hang", limits=limits) as client,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(partial(client.custom_tags.create, label="First"))
            await anyio.wait_all_tasks_blocked()
            error = await failure_of(client.with_options(timeout=0.1))
            tasks.cancel_scope.cancel()
        assert isinstance(error, APITimeoutError)
        assert error.unsent

    run(scenario)
    assert len(server.requests) <= 1


def test_where_the_time_ends_before_tls_is_agreed_on(run: Run) -> None:
    silent = Server(silent=True)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=silent.url, timeout=0.2) as client:
            error = await failure_of(client)
        assert isinstance(error, APITimeoutError)
        assert error.unsent

    try:
        run(scenario)
    finally:
        silent.stop()


@pytest.mark.parametrize("trouble", ["hang", "hang-in-head", "drop", "drop-in-body"])
def test_not_where_the_request_has_left(trouble: str, run: Run, server: Server) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url=f"{server.url}/{trouble}", timeout=1) as client:
            assert not (await failure_of(client)).unsent

    run(scenario)
    assert len(server.requests) == 1


def test_not_where_an_earlier_attempt_has_left(run: Run) -> None:
    script: list[Any] = [httpx.Response(429, headers={"retry-after": "0"}), httpx.ConnectError("refused")]

    def answer(request: httpx.Request) -> httpx.Response:
        outcome = script.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, httpx.Response)
        return outcome

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), max_retries=1) as client:
            error = await failure_of(client)
        assert (error.unsent, error.attempts) == (False, 2)

    run(scenario)


def test_what_has_not_left_after_a_refusal_is_sent_again(run: Run) -> None:
    script: list[Any] = [
        httpx.Response(429, headers={"retry-after": "0"}),
        httpx.ConnectError("refused"),
        httpx.Response(200, json={"id": "1"}),
    ]

    def answer(request: httpx.Request) -> httpx.Response:
        outcome = script.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, httpx.Response)
        return outcome

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            await client.custom_tags.create(label="New")

    run(scenario)
    assert not script


def test_a_call_that_is_unsent_for_want_of_time_or_room_is_not_tried_again(run_virtually: Run) -> None:
    retries: list[RetryEvent] = []

    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
        limiter = LocalRateLimiter((RateLimit(1, 3_600),), clock=anyio.current_time)
        options: dict[str, Any] = {"rate_limiter": limiter, "hooks": Hooks(on_retry=retries.append), "timeout": 5}
        async with InstantlyClient("key", transport=transport, **options) as client:
            await client.custom_tags.create(label="first")
            assert (await failure_of(client)).unsent

    run_virtually(scenario)
    assert retries == []
