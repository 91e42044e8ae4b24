"""Pages: their items, whether another follows, and what is said to those who take a pager for a page."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import DecodeError, InstantlyClient, Page
from instantly_async._core.pagination import ListPage
from instantly_async.models import Lead, LeadActivityOffsetPage, LeadPage

from .test_pagination import PAGES, Lists

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Answer = Callable[[httpx.Request], Any]


def client_of(answer: Answer | Lists) -> InstantlyClient:
    def respond(request: httpx.Request) -> httpx.Response:
        assert not isinstance(answer, Lists)
        return httpx.Response(200, json=answer(request))

    transport = answer if isinstance(answer, Lists) else httpx.MockTransport(respond)
    return InstantlyClient("key", transport=transport, max_retries=0, rate_limiter=None)


def page_of(*ids: str, **fields: Any) -> LeadPage:
    return LeadPage.from_dict({"items": [{"id": one} for one in ids], **fields})


def by_number(rows: list[Any], name: str, around: Callable[[list[Any]], Any]) -> Answer:
    """A list that continues after a number of items."""

    def answer(request: httpx.Request) -> Any:
        start, size = int(request.url.params.get(name, 0)), int(request.url.params["limit"])
        return around(rows[start : start + size])

    return answer


def test_a_page_is_counted_and_looped_over_like_its_items() -> None:
    page = page_of("1", "2")
    assert len(page) == 2
    assert [lead.id for lead in page] == ["1", "2"]
    assert list(page) == page.items
    assert all(isinstance(lead, Lead) for lead in page)


def test_an_item_is_in_its_page_and_so_is_a_name_that_came_with_the_page() -> None:
    page = page_of("1", next_starting_after="1")
    assert Lead.from_dict({"id": "1"}) in page
    assert Lead.from_dict({"id": "2"}) not in page
    assert "next_starting_after" in page
    assert ("items", 0, "id") in page
    assert "total" not in page
    assert {"id": "1"} in ListPage([{"id": "1"}])
    assert "id" not in ListPage([{"id": "1"}])


def test_an_empty_page_is_true() -> None:
    assert len(page_of()) == 0
    assert bool(page_of()) is True
    assert bool(ListPage[int]([])) is True


def test_a_list_with_nothing_around_it_is_a_page_like_others() -> None:
    page = ListPage([{"id": "1"}, {"id": "2"}])
    assert (len(page), list(page), page.next_starting_after) == (2, page.items, None)
    assert page == ListPage([{"id": "1"}, {"id": "2"}]) != ListPage([{"id": "1"}])


@given(st.fixed_dictionaries(dict.fromkeys((None, "a", "b", "c", "d"), PAGES)))
def test_every_page_of_a_walk_says_whether_the_walk_asks_for_another(pages: dict[Any, Any]) -> None:
    lists = Lists(pages)

    async def walk() -> list[LeadPage]:
        async with client_of(lists) as client:
            return [page async for page in client.leads.list().pages()]

    given = anyio.run(walk)
    assert [page.has_next_page for page in given] == [len(lists.asked) > number for number, _ in enumerate(given, 1)]


@pytest.mark.parametrize(
    ("items", "cursor", "expected"),
    [
        ([1], "b", True),
        ([1], "left out", False),
        ([1], None, False),
        ([1], "", False),
        ([1], "a", False),
        ([], "b", False),
    ],
)
def test_an_awaited_page_says_whether_a_walk_from_there_would_go_on(
    items: list[int], cursor: Any, expected: bool, run: Run
) -> None:
    async def scenario() -> bool:
        async with client_of(Lists({"a": (items, cursor)})) as client:
            return (await client.leads.list(starting_after="a")).has_next_page

    assert run(scenario) is expected


@pytest.mark.parametrize("cursor_of_the_last", ["9", None])
def test_a_loop_over_pages_ends_and_gives_every_item(cursor_of_the_last: str | None, run: Run) -> None:
    lists = Lists({None: ([1, 2], "2"), "2": ([3, 4], "4"), "4": ([5], cursor_of_the_last), "9": ([], "9")})

    async def scenario() -> list[str]:
        async with client_of(lists) as client:
            page = await client.leads.list()
            found = list(page)
            while page.has_next_page:
                page = await client.leads.list(starting_after=page.next_starting_after)
                found += page
            return [lead.id for lead in found]

    assert run(scenario) == ["1", "2", "3", "4", "5"]


def test_a_list_begins_at_its_beginning_where_there_is_no_cursor_yet(run: Run) -> None:
    asked: list[Any] = []

    def answer(request: httpx.Request) -> Any:
        asked.append(json.loads(request.content))
        return {"items": []}

    async def scenario() -> None:
        cursor: str | None = None
        async with client_of(answer) as client:
            await client.leads.list(starting_after=cursor)

    run(scenario)
    assert asked == [{"limit": 100}]


@pytest.mark.parametrize(("more", "expected"), [(True, True), (False, False), (None, True)])
def test_a_list_that_says_it_has_no_more_has_no_next_page_in_spite_of_its_cursor(
    more: bool | None, expected: bool, run: Run
) -> None:
    async def scenario() -> bool:
        answer = {"items": [{"id": "1"}], "next_starting_after": "c", "has_more": more}
        async with client_of(lambda request: answer) as client:
            return (await client.ai_inbox_managers.list_activity("a")).has_next_page

    assert run(scenario) is expected


@pytest.mark.parametrize("total", [5, "left out"])
def test_a_list_by_number_goes_on_until_its_total_or_else_an_empty_page(total: Any, run: Run) -> None:
    def around(rows: list[Any]) -> Any:
        return {"leads": rows} if total == "left out" else {"leads": rows, "total": total}

    async def scenario() -> list[bool]:
        async with client_of(by_number([{"email": str(one)} for one in range(5)], "skip", around)) as client:
            agents = client.ai_sales_agents
            return [
                (await agents.list_sdr_lead_activity("a", limit=2, skip=skip)).has_next_page for skip in (0, 2, 4, 6)
            ]

    assert run(scenario) == [True, True, total == "left out", False]


def test_a_list_with_nothing_around_it_goes_on_until_an_empty_page(run: Run) -> None:
    async def scenario() -> list[bool]:
        async with client_of(by_number([{}, {}, {}], "offset", list)) as client:
            history = client.supersearch_enrichment.list_history
            return [(await history("r", limit=2, offset=offset)).has_next_page for offset in (0, 2, 4)]

    assert run(scenario) == [True, True, False]


def test_sorted_accounts_go_on_after_a_full_page_although_they_have_no_cursor(run: Run) -> None:
    rows = [{"email": str(one)} for one in range(3)]

    async def scenario() -> list[bool]:
        async with client_of(by_number(rows, "skip", lambda rows: {"items": rows})) as client:
            accounts = client.accounts
            full, short = [await accounts.list(sort_by="email", limit=2, skip=skip) for skip in (0, 2)]
            return [full.has_next_page, short.has_next_page, (await accounts.list(limit=2)).has_next_page]

    assert run(scenario) == [True, False, False]


def test_a_page_at_which_max_items_ends_the_walk_says_that_the_list_goes_on(run: Run) -> None:
    async def scenario() -> list[bool]:
        async with client_of(Lists({None: ([1, 2], "2"), "2": ([3], None)})) as client:
            return [page.has_next_page async for page in client.leads.list(max_items=2).pages()]

    assert run(scenario) == [True]


def test_a_page_whose_cursor_cannot_be_followed_is_not_taken_for_the_last(run: Run) -> None:
    async def scenario() -> None:
        async with client_of(Lists({None: ([1], {"no": "cursor"})})) as client:
            pages = client.leads.list().pages()
            assert (await anext(pages)).has_next_page
            with pytest.raises(DecodeError):
                await anext(pages)

    run(scenario)


def test_a_page_that_no_pager_has_given_goes_by_its_cursor() -> None:
    assert page_of("1", next_starting_after="1").has_next_page is True
    assert page_of("1").has_next_page is False
    assert page_of("1", next_starting_after=None).has_next_page is False
    assert page_of(next_starting_after="1").has_next_page is False
    assert LeadActivityOffsetPage.from_dict({"leads": [{}]}).has_next_page is False


def test_what_a_pager_has_found_is_no_part_of_the_page_and_goes_where_the_page_goes(run: Run) -> None:
    async def scenario() -> None:
        rows = [{"email": "1"}, {"email": "2"}]
        async with client_of(by_number(rows, "skip", lambda rows: {"items": rows})) as client:
            page = await client.accounts.list(sort_by="email", limit=2)
        alone = type(page).from_dict({"items": rows})
        assert (page.has_next_page, alone.has_next_page) == (True, False)
        assert page == alone
        assert repr(page) == repr(alone)
        assert page.to_dict() == {"items": rows}
        for other in (copy.copy(page), page.replace(), copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
            assert other == page
            assert other.to_dict() == {"items": rows}
            assert other.has_next_page is True

    run(scenario)


def test_a_page_of_a_list_with_nothing_around_it_is_copied_and_pickled(run: Run) -> None:
    async def scenario() -> None:
        async with client_of(lambda request: [{"n": 1}]) as client:
            page = await client.supersearch_enrichment.list_history("r")
        for other in (copy.copy(page), copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
            assert other == page
            assert other.has_next_page is True

    run(scenario)


@pytest.mark.parametrize("page", [page_of("1"), ListPage([1])], ids=lambda page: type(page).__name__)
def test_an_async_loop_over_a_page_says_how_to_write_it(page: Page[Any], run: Run) -> None:
    async def scenario() -> None:
        with pytest.raises(TypeError, match=r"leave out the `await` before it; `for item in page`"):
            [item async for item in page]  # type: ignore[attr-defined]

    run(scenario)


def test_a_pager_that_is_taken_for_a_list_says_how_to_write_it() -> None:
    pager = InstantlyClient("key").leads.list()
    said = r"^instantly\.leads\.list\(\.\.\.\) is no list yet: `async for item in instantly\.leads\.list\(\.\.\.\)`"
    with pytest.raises(TypeError, match=said):
        [lead for lead in pager]  # type: ignore[attr-defined] # noqa: C416
    with pytest.raises(TypeError, match=said):
        list(pager)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=said):
        len(pager)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=said):
        pager[0]  # type: ignore[index]
    with pytest.raises(TypeError, match=said):
        "lead" in pager  # type: ignore[operator] # noqa: B015
    assert bool(pager) is True


@pytest.mark.parametrize("name", ["items", "next_starting_after", "has_next_page", "total"])
def test_a_pager_that_is_taken_for_a_page_says_that_it_is_awaited(name: str) -> None:
    pager = InstantlyClient("key").leads.list()
    with pytest.raises(
        AttributeError, match=rf"a pager has no '{name}'.*: \(await instantly\.leads\.list.*\)\.{name}$"
    ):
        getattr(pager, name)
    assert not hasattr(pager, name)
    assert not hasattr(pager, "_private")


def test_a_pager_is_copied_and_walked(run: Run) -> None:
    async def scenario() -> list[str]:
        async with client_of(Lists({None: ([1], None)})) as client:
            return [lead.id async for lead in copy.copy(client.leads.list())]

    assert run(scenario) == ["1"]


def test_pages_are_asked_for_with_the_same_arguments_whether_they_are_walked_or_awaited(run: Run) -> None:
    asked: list[Any] = []

    def answer(request: httpx.Request) -> Any:
        asked.append(json.loads(request.content))
        return {"items": []}

    async def scenario() -> None:
        async with client_of(answer) as client:
            pager = client.leads.list(search="x", limit=7)
            await pager
            assert [page async for page in pager.pages()] == []

    run(scenario)
    assert asked == [{"search": "x", "limit": 7}] * 2
