"""A call that fails leaves nothing for the garbage collector: what it held goes when the error is handled."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import InstantlyClient, InstantlyError, Operation, RateLimitSlot, RateLimitWait

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
CALLS = 10

pytestmark = pytest.mark.usefixtures("_no_back_off", "_only_new_garbage")


class NoRoom:
    """A rate limiter without room."""

    async def acquire(
        self, workspace: str, operation: Operation, *, patience: float | None, retry_of: RateLimitSlot | None = None
    ) -> RateLimitSlot:
        raise RateLimitWait(600, None)

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None: ...


async def never(request: httpx.Request) -> httpx.Response:
    await anyio.sleep_forever()
    raise AssertionError


def breaking(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        raise type(error)(str(error))

    return answer


def answering(status: int, content: bytes) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(status, content=content)


FAILURES: dict[str, tuple[Any, dict[str, Any]]] = {
    "no connection": (breaking(httpx.ConnectError("refused")), {}),
    "a broken connection": (breaking(httpx.ReadError("broken")), {}),
    "no connection, twice": (breaking(httpx.ConnectError("refused")), {"max_retries": 1}),
    "a refusal": (answering(404, b'{"message": "none"}'), {}),
    "a refusal that is no JSON": (answering(500, b"<html>"), {}),
    "a refusal, twice": (answering(503, b"{}"), {"max_retries": 1}),
    "no JSON": (answering(200, b"<html>"), {}),
    "JSON without end": (answering(200, b"[" * 10_000), {}),
    "another kind": (answering(200, b"[]"), {}),
    "no answer in time": (never, {"timeout": 0.001}),
    "no room": (answering(200, b"{}"), {"rate_limiter": NoRoom()}),
    "no scope": (answering(200, b"{}"), {"scopes": ["accounts:read"]}),
}


@pytest.fixture(autouse=True)
def _no_collection() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


async def get(client: InstantlyClient) -> None:
    await client.leads.get("1")


async def walk(client: InstantlyClient) -> None:
    async for _ in client.leads.list():
        raise AssertionError


async def walk_ahead(client: InstantlyClient) -> None:
    async with client.leads.list(prefetch=1) as leads:
        await anext(aiter(leads))


@pytest.mark.parametrize("call", [get, walk])
@pytest.mark.parametrize("failure", FAILURES)
def test_a_failed_call_leaves_no_garbage(failure: str, call: Callable[[InstantlyClient], Any], run: Run) -> None:
    answer, options = FAILURES[failure]

    async def scenario() -> int:
        options_of_all: dict[str, Any] = {"max_retries": 0, "rate_limiter": None, **options}
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), **options_of_all) as client:
            failed = 0
            for round_ in range(CALLS + 1):
                if round_ == 1:
                    gc.collect()  # what the event loop and the first call have set up
                try:
                    await call(client)
                except InstantlyError:
                    failed += 1
            assert failed == CALLS + 1
            return gc.collect()

    assert run(scenario) == 0


def test_an_error_of_a_page_fetched_ahead_does_not_hold_its_walk(run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(answering(404, b"{}"))
        async with InstantlyClient("key", transport=transport, rate_limiter=None) as client:
            with pytest.raises(InstantlyError) as caught:
                await walk_ahead(client)
            frames = []
            traceback = caught.value.__traceback__
            while traceback is not None:
                frames.append(traceback.tb_frame)
                traceback = traceback.tb_next
            holding = [frame.f_code.co_name for frame in frames if caught.value in frame.f_locals.values()]
            assert holding == []

    run(scenario)


def test_the_error_of_a_second_page_has_no_other_as_its_context(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(answering(404, b"{}"))) as client:
            with pytest.raises(InstantlyError) as caught:
                await walk(client)
            assert caught.value.__context__ is None

    run(scenario)
