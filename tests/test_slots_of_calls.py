"""When a call's window begins: when its request has left, as far as that is known, and never if it has not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import (
    Hooks,
    InstantlyClient,
    InstantlyError,
    LocalRateLimiter,
    RateLimit,
    RequestEvent,
    ServerError,
)
from instantly_async._core.rate_limits.protocol import NoSlot

from .loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
LIMIT = RateLimit(1, 10)
AFTER = 10.1  # seconds; a window and its margin


class Transport(httpx.MockTransport):
    """Answers after some seconds, or fails."""

    def __init__(self, seconds: float = 0, error: Exception | None = None) -> None:
        self.came: list[float] = []

        async def answer(request: httpx.Request) -> httpx.Response:
            self.came.append(anyio.current_time())
            await anyio.sleep(seconds)
            if error is not None:
                raise error
            return httpx.Response(200, json={"id": "1"})

        super().__init__(answer)


class Foreign(Transport):
    """What it raises may mean anything."""


def one_at_a_time() -> LocalRateLimiter:
    return LocalRateLimiter((LIMIT,), clock=anyio.current_time)


async def gap(transport: Transport, first: Callable[[InstantlyClient], Awaitable[Any]], **options: Any) -> float:
    """How long after the beginning of a first call, which may fail, a second one reaches the transport."""
    options = {"rate_limiter": one_at_a_time(), "max_retries": 0, "timeout": None, **options}
    async with InstantlyClient("key", transport=transport, **options) as client:
        start = anyio.current_time()
        with suppress(InstantlyError, ZeroDivisionError):
            await first(client)
        with suppress(InstantlyError):
            await client.with_options(hooks=None).leads.get("2")
        return transport.came[-1] - start


async def get(client: InstantlyClient) -> None:
    await client.leads.get("1")


async def get_for_two_seconds(client: InstantlyClient) -> None:
    with anyio.move_on_after(2):
        await client.leads.get("1")


def refuse(event: RequestEvent) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("transport", "first", "options", "seconds"),
    [
        (lambda: Transport(5), get, {}, 5 + AFTER),  # with the response
        (lambda: Transport(5), get_for_two_seconds, {}, 2 + AFTER),  # when it is cancelled: it may have left
        (lambda: Transport(0, httpx.ReadError("broken")), get, {}, AFTER),
        (lambda: Foreign(0, httpx.ConnectError("refused")), get, {}, AFTER),  # another one's word is not believed
        (lambda: Transport(), get, {"hooks": Hooks(on_request=refuse)}, 0),  # it was never sent
    ],
)
def test_over_a_transport_of_the_users(
    transport: Callable[[], Transport],
    first: Callable[[InstantlyClient], Awaitable[Any]],
    options: dict[str, Any],
    seconds: float,
    run_virtually: Run,
) -> None:
    assert run_virtually(lambda: gap(transport(), first, **options)) == pytest.approx(seconds, abs=0.01)


def test_a_connection_that_cannot_be_made_gives_its_slot_back(run_virtually: Run) -> None:
    script: list[Any] = [httpx.ConnectError("refused"), httpx.Response(200, json={"id": "1"})]

    def answer(request: httpx.Request) -> httpx.Response:
        outcome = script.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, httpx.Response)
        return outcome

    async def scenario() -> None:
        options: dict[str, Any] = {"rate_limiter": one_at_a_time(), "max_retries": 0, "timeout": 5}
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), **options) as client:
            with pytest.raises(InstantlyError):
                await client.leads.get("1")
            await client.leads.get("2")

    run_virtually(scenario)


def test_a_call_that_is_cancelled_before_it_is_sent_again_keeps_no_slot(run_virtually: Run) -> None:
    class Careless(LocalRateLimiter):
        async def slow_down(self, workspace: str, operation: Any, seconds: float) -> None:
            """Holds nobody: the call itself waits."""

    came: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        came.append(anyio.current_time())
        return httpx.Response(429 if len(came) == 1 else 200, json={"id": "1"}, headers={"retry-after": "30"})

    async def scenario() -> None:
        limiter = Careless((LIMIT,), clock=anyio.current_time)
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), rate_limiter=limiter) as client:
            with anyio.move_on_after(20):
                await client.leads.get("1")
            await client.leads.get("2")

    run_virtually(scenario)
    assert came[1] - came[0] == pytest.approx(20)


class Noting(LocalRateLimiter):
    """Tells when a request has left."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = anyio.Event()

    async def acquire(self, *given: Any, **more: Any) -> Any:
        slot: Any = await super().acquire(*given, **more)
        slot.sent = self.sent.set
        return slot


@pytest.mark.parametrize("way", ["hang", "hang-in-body"])
def test_over_our_own_connections_a_window_begins_before_the_answer(way: str, run: Run, server: Server) -> None:
    async def scenario() -> None:
        limiter = Noting()
        client = InstantlyClient("key", base_url=f"{server.url}/{way}", rate_limiter=limiter)
        async with client, anyio.create_task_group() as tasks:
            tasks.start_soon(get, client)
            with anyio.fail_after(5):
                await limiter.sent.wait()
            tasks.cancel_scope.cancel()

    run(scenario)


def test_a_call_that_waits_for_its_turn_holds_no_place(run: Run, server: Server) -> None:
    async def scenario() -> None:
        limiter = LocalRateLimiter((RateLimit(1, 3_600),))
        limits = httpx.Limits(max_connections=1)
        options: dict[str, Any] = {"rate_limiter": limiter, "limits": limits, "timeout": None}
        client = InstantlyClient("key", base_url=f"{server.url}/unavailable", max_retries=0, **options)
        async with client, anyio.create_task_group() as tasks:
            with pytest.raises(InstantlyError):
                await get(client)
            tasks.start_soon(get, client)
            await anyio.wait_all_tasks_blocked()
            assert limiter.status().waiting == 1
            with pytest.raises(InstantlyError):  # another limiter lets it go, and the place is free
                await get(client.with_options(rate_limiter=None, timeout=5))
            tasks.cancel_scope.cancel()

    run(scenario)


async def test_under_a_mock_of_httpx_too(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"id": "1"})
    limiter = LocalRateLimiter((RateLimit(1, 3_600),))
    async with InstantlyClient("key", rate_limiter=limiter) as client:
        await get(client)
    assert all(len(lane.windows.sent) == 1 for lane in limiter._lanes.values() if lane.windows.limits)
    assert list(httpx_mock.get_requests()[0].extensions) == ["timeout"]


def test_a_slot_hears_once_that_its_request_was_sent(server: Server, run: Run) -> None:
    told: list[str] = []

    class Slot(NoSlot):
        def sent(self) -> None:
            told.append("sent")

    class Counting(LocalRateLimiter):
        async def acquire(self, *arguments: Any, **options: Any) -> Any:
            return Slot()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=f"{server.url}/unavailable", rate_limiter=Counting()) as client:
            with pytest.raises(ServerError):
                await client.with_options(max_retries=0).custom_tags.create(label="x")

    run(scenario)
    assert told == ["sent"]
