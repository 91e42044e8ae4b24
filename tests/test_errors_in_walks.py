"""What a hook or a key function raises in a walk comes as it is, whether pages are fetched ahead or not."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint

from instantly_async import Hooks, InstantlyClient, RequestEvent, ServerError

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class Odd(BaseException):
    """An error that is no Exception, such as those of pytest.fail() and pytest.skip()."""


def answer(request: httpx.Request) -> httpx.Response:
    number = int(json.loads(request.content).get("starting_after") or 0)
    return httpx.Response(200, json={"items": [{"id": str(number)}], "next_starting_after": str(number + 1)})


def failing_key(error: BaseException, after: int) -> Callable[[], Awaitable[str]]:
    """Gives a key so many times, and raises then."""
    left = [after]

    async def key() -> str:
        await checkpoint()
        left[0] -= 1
        if left[0] == -1:
            raise error
        return "key"

    return key


def options(where: str, error: BaseException, after: int) -> dict[str, Any]:
    fail = failing_key(error, after)

    async def hook(event: RequestEvent) -> None:
        await fail()

    return {"api_key": fail} if where == "key" else {"api_key": "key", "hooks": Hooks(on_request=hook)}


@pytest.mark.parametrize("error", [LookupError("oh"), Odd("oh"), ExceptionGroup("oh", [LookupError()])], ids=repr)
@pytest.mark.parametrize("after", [0, 2])
@pytest.mark.parametrize("prefetch", [0, 1, 3])
@pytest.mark.parametrize("where", ["hook", "key"])
def test_an_error_of_the_users_comes_in_its_turn_and_as_it_is(
    where: str, prefetch: int, after: int, error: BaseException, run: Run
) -> None:
    async def scenario() -> None:
        given = options(where, error, after)
        async with InstantlyClient(transport=httpx.MockTransport(answer), rate_limiter=None, **given) as client:
            async with client.leads.list(prefetch=prefetch, max_items=5) as leads:
                walk = aiter(leads)
                ids = [(await anext(walk)).id for _ in range(after)]
                with pytest.raises(type(error)) as caught:
                    await anext(walk)
                assert caught.value is error
                await checkpoint()  # the block is not cancelled
                ids += [lead.id async for lead in walk]  # and the page that failed is tried again
            assert ids == ["0", "1", "2", "3", "4"]

    run(scenario)


@pytest.mark.parametrize("prefetch", [0, 1])
@pytest.mark.parametrize("where", ["hook", "key"])
def test_an_iterator_that_is_at_its_end_does_not_end_the_walk(where: str, prefetch: int, run: Run) -> None:
    async def scenario() -> None:
        given = options(where, StopAsyncIteration(), 1)
        async with (
            InstantlyClient(transport=httpx.MockTransport(answer), rate_limiter=None, **given) as client,
            client.leads.list(prefetch=prefetch) as leads,
        ):
            with pytest.raises(RuntimeError, match=r"leads\.list: a hook or the key function has no next element"):
                async for _ in leads:
                    pass

    run(scenario)


@pytest.mark.parametrize("prefetch", [0, 1])
def test_something_that_was_cancelled_elsewhere_is_an_error_and_not_the_end_of_the_walk(prefetch: int) -> None:
    async def scenario() -> None:
        cancelled = anyio.get_cancelled_exc_class()  # what awaiting a cancelled asyncio.Task raises
        given = options("hook", cancelled(), 1)
        async with (
            InstantlyClient(transport=httpx.MockTransport(answer), rate_limiter=None, **given) as client,
            client.leads.list(prefetch=prefetch) as leads,
        ):
            walk = aiter(leads)
            await anext(walk)
            with pytest.raises(cancelled):
                await anext(walk)
            assert (await anext(walk)).id == "1"

    anyio.run(scenario)


@pytest.mark.parametrize("prefetch", [0, 1])
def test_a_page_that_fails_is_an_error_without_a_context(prefetch: int, run: Run) -> None:
    def second_fails(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500) if json.loads(request.content).get("starting_after") else answer(request)

    async def scenario() -> None:
        async with (
            InstantlyClient("key", transport=httpx.MockTransport(second_fails), max_retries=0) as client,
            client.leads.list(prefetch=prefetch) as leads,
        ):
            with pytest.raises(ServerError) as caught:
                async for _ in leads:
                    pass
            assert (caught.value.__context__, caught.value.__cause__) == (None, None)

    run(scenario)
