"""Walking lists: every item once, and always an end."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import APIStatusError, InstantlyClient, Page

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class Lists(httpx.MockTransport):
    """Answers list calls from a table: position → (items, next cursor)."""

    def __init__(self, pages: dict[str | None, tuple[list[int], Any]]) -> None:
        self.pages = pages
        self.asked: list[str | None] = []
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        arguments = json.loads(request.content) if request.content else dict(request.url.params)
        position = arguments.get("starting_after")
        self.asked.append(position)
        items, cursor = self.pages[position]
        body: dict[str, Any] = {"items": [{"id": str(item)} for item in items]}
        if cursor != "left out":
            body["next_starting_after"] = cursor
        return httpx.Response(200, json=body)


async def walk(transport: httpx.AsyncBaseTransport, **arguments: Any) -> list[str]:
    async with InstantlyClient("key", transport=transport, max_retries=0, rate_limiter=None) as client:
        return [lead.id async for lead in client.leads.list(**arguments)]


@pytest.mark.parametrize("end", ["left out", None, ""])
def test_a_list_ends_without_a_cursor(end: Any, run: Run) -> None:
    lists = Lists({None: ([1, 2], "a"), "a": ([3], end)})
    assert run(lambda: walk(lists)) == ["1", "2", "3"]
    assert lists.asked == [None, "a"]


@pytest.mark.parametrize("cursor", ["left out", "b"])
def test_a_list_ends_on_an_empty_page_even_with_a_cursor(cursor: str, run: Run) -> None:
    lists = Lists({None: ([1], "a"), "a": ([], cursor), "b": ([], "b")})
    assert run(lambda: walk(lists)) == ["1"]
    assert lists.asked == [None, "a"]


def test_a_list_ends_on_a_cursor_that_does_not_move(run: Run) -> None:
    lists = Lists({None: ([1], "a"), "a": ([2], "a")})
    assert run(lambda: walk(lists)) == ["1", "2"]
    assert lists.asked == [None, "a"]


def test_a_list_ends_on_cursors_that_go_in_circles(run: Run) -> None:
    lists = Lists({None: ([1], "a"), "a": ([2], "b"), "b": ([3], "a")})
    assert run(lambda: walk(lists)) == ["1", "2", "3"]
    assert lists.asked == [None, "a", "b"]


def test_a_walk_resumes_at_a_cursor_and_ends_where_it_would_come_back(run: Run) -> None:
    lists = Lists({"a": ([2], "b"), "b": ([3], "a")})
    assert run(lambda: walk(lists, starting_after="a")) == ["2", "3"]


def test_awaiting_a_list_gives_the_first_page(run: Run) -> None:
    lists = Lists({None: ([1, 2], "a")})

    async def scenario() -> None:
        async with InstantlyClient("key", transport=lists) as client:
            page = await client.leads.list(limit=2)
            assert isinstance(page, Page)
            assert [lead.id for lead in page.items] == ["1", "2"]
            assert page.next_starting_after == "a"

    run(scenario)
    assert lists.asked == [None]


def test_pages_are_given_one_by_one_without_the_empty_last_one(run: Run) -> None:
    lists = Lists({None: ([1, 2], "a"), "a": ([3], "b"), "b": ([], "left out")})

    async def scenario() -> list[int]:
        async with InstantlyClient("key", transport=lists) as client:
            return [len(page.items) async for page in client.leads.list().pages()]

    assert run(scenario) == [2, 1]


@pytest.mark.parametrize(("most", "expected", "asked"), [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (9, 3, 2)])
def test_max_items_ends_a_walk_without_asking_for_more(most: int, expected: int, asked: int, run: Run) -> None:
    lists = Lists({None: ([1, 2], "a"), "a": ([3], None)})
    assert len(run(lambda: walk(lists, max_items=most))) == expected
    assert len(lists.asked) == asked


@pytest.mark.parametrize("limit", [0, -1, 101])
def test_a_page_size_that_the_api_refuses_is_refused_first(limit: int) -> None:
    with pytest.raises(ValueError, match=r"limit is .* and must be 1 to 100"):
        InstantlyClient("key").leads.list(limit=limit)


def test_audit_logs_have_larger_pages() -> None:
    client = InstantlyClient("key")
    client.audit_logs.list(limit=1000)
    with pytest.raises(ValueError, match="1 to 1000"):
        client.audit_logs.list(limit=1001)


def test_a_negative_max_items_is_refused() -> None:
    with pytest.raises(ValueError, match="max_items"):
        InstantlyClient("key").leads.list(max_items=-1)


def test_an_error_in_mid_walk_carries_the_cursor(run: Run) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if json.loads(request.content).get("starting_after"):
            return httpx.Response(500, json={"message": "oh"})
        return httpx.Response(200, json={"items": [{"id": "1"}], "next_starting_after": "a"})

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer), max_retries=0) as client:
            leads = aiter(client.leads.list())
            assert (await anext(leads)).id == "1"
            with pytest.raises(APIStatusError, match="oh") as caught:
                await anext(leads)
        assert caught.value.cursor == "a"

    run(scenario)


def test_an_error_on_the_first_page_has_no_cursor(run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(500))
        async with InstantlyClient("key", transport=transport, max_retries=0) as client:
            with pytest.raises(APIStatusError) as caught:
                await client.leads.list()
        assert caught.value.cursor is None

    run(scenario)


def test_cursors_are_opaque_and_arrive_as_they_were_given(run: Run) -> None:
    cursor = "2026-01-01T00:00:00.000Z&jon+1@doe.com=/?#% ü"
    asked: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("starting_after"))
        body = {"items": [{"email": "a"}], "next_starting_after": cursor} if len(asked) == 1 else {"items": []}
        return httpx.Response(200, json=body)

    async def scenario() -> int:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return len([account async for account in client.accounts.list()])

    assert run(scenario) == 1
    assert asked == [None, cursor]


def test_lists_that_continue_by_number_are_walked_too(run: Run) -> None:
    rows = [{"n": number} for number in range(7)]

    def answer(request: httpx.Request) -> httpx.Response:
        start, size = int(request.url.params.get("offset", 0)), int(request.url.params["limit"])
        return httpx.Response(200, json=rows[start : start + size])

    async def scenario() -> list[dict[str, Any]]:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return [row async for row in client.supersearch_enrichment.list_history("r", limit=3)]

    assert run(scenario) == rows


def test_a_list_whose_items_have_another_name_is_walked_too(run: Run) -> None:
    rows = [{"email": f"{number}@example.com"} for number in range(5)]

    def answer(request: httpx.Request) -> httpx.Response:
        start, size = int(request.url.params.get("skip", 0)), int(request.url.params["limit"])
        return httpx.Response(200, json={"leads": rows[start : start + size], "total": 5})

    async def scenario() -> list[Any]:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return [lead.email async for lead in client.ai_sales_agents.list_sdr_lead_activity("a", limit=2)]

    assert run(scenario) == [row["email"] for row in rows]


CURSORS = st.sampled_from(["left out", None, "", "a", "b", "c", "d"])
PAGES = st.tuples(st.lists(st.integers(0, 99), max_size=3), CURSORS)


@given(st.fixed_dictionaries(dict.fromkeys((None, "a", "b", "c", "d"), PAGES)))
def test_every_walk_ends_and_gives_each_page_once(pages: dict[str | None, tuple[list[int], Any]]) -> None:
    lists = Lists(pages)
    found = anyio.run(lambda: walk(lists))
    assert len(lists.asked) == len(set(lists.asked))
    expected: list[str] = []
    for position in lists.asked:
        expected += [str(item) for item in pages[position][0]]
    assert found == expected


def test_sorted_accounts_continue_by_number_and_miss_none(run: Run) -> None:
    rows = [{"email": f"{number}@example.com"} for number in range(5)]
    asked: list[dict[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        start, size = int(request.url.params.get("skip", 0)), int(request.url.params["limit"])
        return httpx.Response(200, json={"items": rows[start : start + size]})

    async def scenario(**arguments: Any) -> list[str]:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return [account.email async for account in client.accounts.list(limit=2, **arguments)]

    assert run(lambda: scenario(sort_by="email")) == [row["email"] for row in rows]
    assert [arguments.get("skip") for arguments in asked] == [None, "2", "4"]
    asked.clear()
    assert run(lambda: scenario(sort_by="email", skip=1)) == [row["email"] for row in rows[1:]]
    assert [arguments.get("skip") for arguments in asked] == ["1", "3", "5"]
    asked.clear()
    assert run(lambda: scenario()) == [row["email"] for row in rows[:2]]  # unsorted lists do have cursors


def test_a_list_that_does_not_heed_the_number_ends(run: Run) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=[{"n": 1}, {"n": 2}])

    async def scenario() -> int:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return len([row async for row in client.supersearch_enrichment.list_history("r", limit=2)])

    assert run(scenario) == 2
    assert len(asked) == 2


def test_a_list_that_says_it_has_no_more_is_not_asked_again(run: Run) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        more = len(asked) < 2
        return httpx.Response(200, json={"items": [{"id": "1"}], "next_starting_after": "c", "has_more": more})

    async def scenario() -> int:
        async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
            return len([row async for row in client.ai_inbox_managers.list_activity("a")])

    assert run(scenario) == 2
    assert len(asked) == 2


def test_a_walk_asks_for_no_more_than_it_may_give(run: Run) -> None:
    sizes: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sizes.append(json.loads(request.content)["limit"])
        items = [{"id": str(number)} for number in range(sizes[-1])]
        return httpx.Response(200, json={"items": items, "next_starting_after": f"c{len(sizes)}"})

    assert len(run(lambda: walk(httpx.MockTransport(answer), limit=10, max_items=25))) == 25
    assert sizes == [10, 10, 5]


class Slow(Lists):
    """Answers after a moment, and counts the answers that are under way."""

    def __init__(self, pages: dict[str | None, tuple[list[int], Any]]) -> None:
        super().__init__(pages)
        self.under_way = 0
        self.cancelled = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.under_way += 1
        try:
            await anyio.sleep(0.01)
            return await super().handle_async_request(request)
        except anyio.get_cancelled_exc_class():
            self.cancelled += 1
            raise
        finally:
            self.under_way -= 1


LONG: dict[str | None, tuple[list[int], Any]] = {None: ([0], "1"), **{str(n): ([n], str(n + 1)) for n in range(1, 30)}}
SHORT: dict[str | None, tuple[list[int], Any]] = {None: ([0, 1], "a"), "a": ([2], "b"), "b": ([], None)}


@pytest.mark.parametrize("ahead", [1, 2, 5])
def test_pages_fetched_ahead_come_in_their_order(ahead: int, run: Run) -> None:
    async def scenario() -> list[str]:
        async with InstantlyClient("key", transport=Slow(SHORT)) as client, client.leads.list(prefetch=ahead) as leads:
            return [lead.id async for lead in leads]

    assert run(scenario) == ["0", "1", "2"]


@pytest.mark.parametrize("ahead", [1, 3])
def test_so_many_pages_are_fetched_ahead_and_no_more(ahead: int, run_virtually: Run) -> None:
    lists = Slow(LONG)

    async def scenario() -> None:
        async with (
            InstantlyClient("key", transport=lists, rate_limiter=None) as client,
            client.leads.list(prefetch=ahead) as leads,
        ):
            first = aiter(leads)
            assert (await anext(first)).id == "0"
            await anyio.sleep(0.2)
            assert len(lists.asked) == 1 + ahead

    run_virtually(scenario)


@pytest.mark.parametrize("how", ["break", "aclose", "error", "cancel"])
def test_a_walk_that_is_left_early_leaves_nothing_running(how: str, run_virtually: Run) -> None:
    lists = Slow(LONG)

    async def leave(client: InstantlyClient) -> None:
        async with client.leads.list(prefetch=2) as leads:
            async for lead in leads:
                if lead.id == "2" and how == "break":
                    break
                if lead.id == "2" and how == "aclose":
                    await leads.aclose()
                if lead.id == "2" and how == "error":
                    raise LookupError("found")
                if lead.id == "2" and how == "cancel":
                    await anyio.sleep_forever()
            await anyio.lowlevel.checkpoint()  # the block itself is not cancelled

    async def scenario() -> None:
        async with InstantlyClient("key", transport=lists, rate_limiter=None) as client:
            with anyio.move_on_after(0.2 if how == "cancel" else None) as scope:
                if how == "error":
                    with pytest.raises(LookupError, match="found"):  # as it is, in no exception group
                        await leave(client)
                else:
                    await leave(client)
            assert scope.cancelled_caught is (how == "cancel")
            assert lists.under_way == 0
            asked = len(lists.asked)
            await anyio.sleep(0.05)
            assert len(lists.asked) == asked

    run_virtually(scenario)


def test_an_error_in_a_page_fetched_ahead_comes_in_its_turn_with_the_cursor(run: Run) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if json.loads(request.content).get("starting_after"):
            return httpx.Response(500, json={"message": "oh"})
        return httpx.Response(200, json={"items": [{"id": "1"}], "next_starting_after": "a"})

    async def scenario() -> None:
        transport = httpx.MockTransport(answer)
        async with (
            InstantlyClient("key", transport=transport, max_retries=0) as client,
            client.leads.list(prefetch=1) as leads,
        ):
            walk_ahead = aiter(leads)
            assert (await anext(walk_ahead)).id == "1"
            with pytest.raises(APIStatusError, match="oh") as caught:
                await anext(walk_ahead)
        assert caught.value.cursor == "a"

    run(scenario)


def test_fetching_ahead_without_a_block_to_end_it_is_refused() -> None:
    with pytest.raises(RuntimeError, match="prefetch needs `async with`"):
        aiter(InstantlyClient("key").leads.list(prefetch=1))


def test_a_negative_prefetch_is_refused() -> None:
    with pytest.raises(ValueError, match="prefetch is -1"):
        InstantlyClient("key").leads.list(prefetch=-1)


def test_a_walk_that_was_closed_gives_no_more_pages(run: Run) -> None:
    lists = Lists(LONG)

    async def scenario() -> None:
        async with InstantlyClient("key", transport=lists) as client:
            pager = client.leads.list()
            pages = pager.pages()
            await anext(pages)
            await pager.aclose()
            with pytest.raises(StopAsyncIteration):
                await anext(pages)

    run(scenario)
    assert len(lists.asked) == 1
