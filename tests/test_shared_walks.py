"""One walk for several workers: each item comes once, and a page that fails is told to one of them and tried again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from anyio.lowlevel import checkpoint
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import InstantlyClient, InstantlyError, Pager

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
SIZE = 5


class Leads(httpx.AsyncBaseTransport):
    """Pages of 5 leads; those that begin at a number in `failures` fail so many times before they are given."""

    def __init__(self, number: int, failures: dict[int, int] | None = None) -> None:
        self.number = number
        self.failures = Counter(failures)
        self.asked: Counter[int] = Counter()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        start = int(body.get("starting_after") or 0)
        self.asked[start] += 1
        for _ in range(start % 3 + 1):
            await checkpoint()
        if self.failures[start]:
            self.failures[start] -= 1
            return httpx.Response(500)
        end = start + body["limit"]
        items = [{"id": str(number)} for number in range(start, min(end, self.number))]
        return httpx.Response(200, json={"items": items, "next_starting_after": str(end)})


@asynccontextmanager
async def pager(transport: httpx.AsyncBaseTransport, **arguments: Any) -> AsyncIterator[Pager[Any, Any]]:
    options: dict[str, Any] = {"max_retries": 0, "rate_limiter": None}
    async with (
        InstantlyClient("key", transport=transport, **options) as client,
        client.leads.list(limit=SIZE, **arguments) as leads,
    ):
        yield leads


async def work(walk: AsyncIterator[Any], given: list[Any], told: list[InstantlyError]) -> None:
    while True:
        try:
            async for one in walk:
                given.append(one)
                await checkpoint()
            return
        except InstantlyError as error:
            told.append(error)


async def shared(leads: Leads, workers: int, *, by_page: bool, **arguments: Any) -> tuple[list[str], list[Any]]:
    """What several workers are given of one walk, and what errors they are told."""
    given: list[Any] = []
    told: list[InstantlyError] = []
    async with pager(leads, **arguments) as walked:
        walk: AsyncIterator[Any] = walked.pages() if by_page else aiter(walked)
        async with anyio.create_task_group() as tasks:
            for _ in range(workers):
                tasks.start_soon(work, walk, given, told)
    items = [item for page in given for item in page.items] if by_page else given
    return [lead.id for lead in items], told


@pytest.mark.parametrize("prefetch", [0, 2])
@pytest.mark.parametrize("by_page", [False, True], ids=["items", "pages"])
@given(
    workers=st.integers(1, 6),
    number=st.integers(0, 37),
    failures=st.dictionaries(st.sampled_from(range(0, 45, SIZE)), st.integers(1, 3), max_size=4),
    most=st.none() | st.integers(0, 40),
    backend=st.sampled_from(["asyncio", "trio"]),
)
def test_workers_that_share_a_walk_are_given_each_item_once(
    prefetch: int,
    by_page: bool,
    workers: int,
    number: int,
    failures: dict[int, int],
    most: int | None,
    backend: str,
) -> None:
    leads = Leads(number, failures)

    async def scenario() -> tuple[list[str], list[Any]]:
        return await shared(leads, workers, by_page=by_page, prefetch=prefetch, max_items=most)

    ids, told = anyio.run(scenario, backend=backend)
    expected = number if most is None else min(number, most)
    assert sorted(map(int, ids)) == list(range(expected))
    failed = {start: times for start, times in failures.items() if start in leads.asked}
    assert Counter(int(error.cursor or 0) for error in told) == failed
    assert leads.asked == {start: failed.get(start, 0) + 1 for start in leads.asked}


@pytest.mark.parametrize("prefetch", [0, 1])
def test_a_worker_that_is_cancelled_takes_no_items_from_the_others(prefetch: int, run: Run) -> None:
    leads = Leads(40)

    async def scenario() -> list[str]:
        given: list[Any] = []
        async with pager(leads, prefetch=prefetch) as walked:
            walk = aiter(walked)

            async def impatient() -> None:
                for turns in range(12):
                    with anyio.CancelScope() as scope:
                        async with anyio.create_task_group() as tasks:
                            tasks.start_soon(cancel_after, turns, scope)
                            given.extend([lead] if (lead := await anext(walk, None)) else [])
                            tasks.cancel_scope.cancel()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(impatient)
                tasks.start_soon(work, walk, given, [])
        return [lead.id for lead in given]

    assert sorted(map(int, run(scenario))) == list(range(40))


async def cancel_after(turns: int, scope: anyio.CancelScope) -> None:
    for _ in range(turns):
        await checkpoint()
    scope.cancel()


def test_a_list_that_continues_by_number_is_shared_too(run: Run) -> None:
    rows = [{"email": f"{number}@example.com"} for number in range(23)]

    async def answer(request: httpx.Request) -> httpx.Response:
        await checkpoint()
        start, size = int(request.url.params.get("skip", 0)), int(request.url.params["limit"])
        return httpx.Response(200, json={"items": rows[start : start + size]})

    async def scenario() -> list[str]:
        given: list[Any] = []
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), rate_limiter=None) as client:
            walk = aiter(client.accounts.list(limit=2, sort_by="email"))
            async with anyio.create_task_group() as tasks:
                for _ in range(4):
                    tasks.start_soon(work, walk, given, [])
        return [account.email for account in given]

    assert sorted(run(scenario)) == sorted(row["email"] for row in rows)


def test_closing_a_shared_walk_ends_it_for_all_workers(run: Run) -> None:
    async def scenario() -> None:
        given: list[Any] = []
        async with pager(Leads(10_000), prefetch=1) as walked:
            walk = aiter(walked)
            async with anyio.create_task_group() as tasks:
                for _ in range(4):
                    tasks.start_soon(work, walk, given, [])
                while len(given) < 20:
                    await checkpoint()
                await walked.aclose()
        assert len(given) < 200

    run(scenario)
