"""`unsent` is about the whole call: no byte of any attempt can have reached the API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import httpx
import pytest

from instantly_async import APIConnectionError, APITimeoutError, InstantlyClient
from instantly_async._core.operation import Operation

from ..loopback import HANG, Server
from .pooled_calls import Run, until

pytestmark = pytest.mark.usefixtures("_no_back_off")

Handle = Callable[[httpx.AsyncHTTPTransport, httpx.Request], Awaitable[httpx.Response]]

SEEN: dict[str, Exception | httpx.Response] = {
    "an answer did not come": httpx.ReadError("broken"),
    "the request was refused": httpx.Response(429, json={}),
}


@pytest.mark.parametrize("before", SEEN)
def test_an_attempt_that_was_not_sent_does_not_undo_one_that_was(before: str, run: Run) -> None:
    outcomes = [SEEN[before], httpx.ConnectError("refused"), httpx.ConnectError("refused")]

    def handle(request: httpx.Request) -> httpx.Response:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(handle), max_retries=2) as instantly:
            with pytest.raises(APIConnectionError, match="refused") as caught:
                await instantly.custom_tags.get("1")
            assert (caught.value.attempts, caught.value.unsent) == (3, False)

    run(scenario)


class NeverNow:
    """A rate limiter that lets nothing through."""

    async def acquire(self, workspace: str, operation: Operation, *, patience: float | None) -> None:
        await anyio.sleep_forever()

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        pass


def test_a_call_whose_time_is_over_before_its_turn_was_not_sent(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, timeout=0.02, rate_limiter=NeverNow()) as instantly:
            with pytest.raises(APITimeoutError) as caught:
                await instantly.custom_tags.create(label="x")
            assert (caught.value.attempts, caught.value.unsent) == (0, True)

    run(scenario)


@pytest.mark.parametrize(("replaced_by", "unsent"), [("an instrument", True), ("a mock", False)])
def test_what_has_replaced_httpx_s_method_may_have_sent_what_it_keeps(
    replaced_by: str, unsent: bool, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine: Handle = httpx.AsyncHTTPTransport.handle_async_request

    async def handle(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        if replaced_by == "a mock" and request.method == "POST":
            await anyio.sleep_forever()
        return await genuine(transport, request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
    server.scripts["/api"] = [HANG]

    async def scenario() -> None:
        async with (
            InstantlyClient("key", base_url=server.url, limits=httpx.Limits(max_connections=1)) as instantly,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(instantly.custom_tags.get, "1")
            await until(lambda: server.requests != [])
            with pytest.raises(APITimeoutError) as caught:
                await instantly.with_options(timeout=0.05).custom_tags.create(label="x")
            assert caught.value.unsent == unsent
            tasks.cancel_scope.cancel()

    run(scenario)


def test_a_transport_that_was_brought_may_have_sent_what_it_keeps(run: Run) -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(handle), timeout=0.02) as instantly:
            with pytest.raises(APITimeoutError) as caught:
                await instantly.custom_tags.create(label="x")
            assert (caught.value.attempts, caught.value.unsent) == (1, False)

    run(scenario)
