"""`with_raw_response` gives the response of its own call, and keeps no other."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint

from instantly_async import Hooks, InstantlyClient, RequestEvent, Response

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2], "items": []})


def client(**options: Any) -> InstantlyClient:
    return InstantlyClient(
        **{"api_key": "key", "transport": httpx.MockTransport(echo), "rate_limiter": None, **options}
    )


async def get_for_ever(instantly: InstantlyClient, finished: list[str]) -> None:
    while True:
        finished.append((await instantly.leads.get("another")).id)
        await checkpoint()


def responses_alive() -> int:
    gc.collect()
    return sum(1 for one in gc.get_objects() if type(one) is Response)


@pytest.mark.parametrize("where", ["key function", "hook"])
def test_calls_of_a_task_that_a_key_function_or_a_hook_starts_are_not_collected(where: str, run: Run) -> None:
    async def scenario() -> None:
        finished: list[str] = []
        async with AsyncExitStack() as stack, anyio.create_task_group() as tasks:
            other = await stack.enter_async_context(client())

            async def start() -> str:
                tasks.start_soon(get_for_ever, other, finished)
                while len(finished) < 5:
                    await checkpoint()
                return "key"

            async def hook(event: RequestEvent) -> None:
                await start()

            options = {"api_key": start} if where == "key function" else {"hooks": Hooks(on_request=hook)}
            instantly = await stack.enter_async_context(client(**options))
            response = await instantly.with_raw_response(instantly.leads.get("own"))
            assert response.parsed.id == "own"
            while len(finished) < 200:
                await checkpoint()
            assert responses_alive() < 10
            tasks.cancel_scope.cancel()

    run(scenario)


def test_a_call_that_a_hook_makes_in_the_same_task_is_not_collected(run: Run) -> None:
    async def scenario() -> None:
        async with client() as other:

            async def hook(event: object) -> None:
                raw = await other.with_raw_response(other.leads.get("for the hook"))
                assert raw.parsed.id == "for the hook"
                await other.leads.get("another")

            async with client(hooks=Hooks(on_request=hook, on_response=hook)) as instantly:
                assert (await instantly.with_raw_response(instantly.leads.get("own"))).parsed.id == "own"

    run(scenario)


def test_of_several_calls_it_is_the_last_one_of_the_same_task(run: Run) -> None:
    async def scenario() -> None:
        async with client() as instantly, anyio.create_task_group() as tasks:
            finished: list[str] = []

            async def several() -> Any:
                tasks.start_soon(get_for_ever, instantly, finished)
                for number in range(3):
                    await instantly.leads.get(str(number))
                while len(finished) < 5:
                    await checkpoint()

            assert (await instantly.with_raw_response(several())).parsed.id == "2"
            tasks.cancel_scope.cancel()

    run(scenario)


def test_a_call_that_is_made_in_a_task_inside_is_given_where_there_is_no_other(run: Run) -> None:
    async def scenario() -> None:
        async with client() as instantly:

            async def elsewhere() -> Any:  # as asyncio.wait_for does before Python 3.12
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(instantly.leads.get, "inside")

            assert (await instantly.with_raw_response(elsewhere())).parsed.id == "inside"

    run(scenario)


def test_concurrent_calls_are_given_their_own_responses(run: Run) -> None:
    async def scenario() -> None:
        async with client() as instantly:

            async def get(id: str) -> None:
                assert (await instantly.with_raw_response(instantly.leads.get(id))).parsed.id == id

            async with anyio.create_task_group() as tasks:
                for number in range(20):
                    tasks.start_soon(get, str(number))

    run(scenario)


def test_a_page_of_a_walk_has_its_own_response(run: Run) -> None:
    async def scenario() -> None:
        async with client() as instantly:
            response = await instantly.with_raw_response(instantly.leads.list())
            assert (response.status_code, response.parsed.items) == (200, [])

    run(scenario)
