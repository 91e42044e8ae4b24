"""What users see of objects at a prompt, in a log and in a double: names, texts and signatures."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any
from unittest.mock import AsyncMock, Mock, create_autospec

import httpx
import pytest

from instantly_async import InstantlyClient
from instantly_async._core.pagination import ListPage
from instantly_async.models import Lead
from instantly_async.resources import LeadsResource, Resources

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
KEY = "a-secret-key"
RESOURCES = {name for name in vars(Resources) if not name.startswith("_")}

# The ways to a double of a client.
DOUBLES: dict[str, Callable[[], Any]] = {
    "class": lambda: create_autospec(InstantlyClient),
    "call of the class": lambda: create_autospec(InstantlyClient)(KEY),
    "instance of the class": lambda: create_autospec(InstantlyClient, instance=True),
    "instance": lambda: create_autospec(InstantlyClient(KEY)),
    "class, spec_set": lambda: create_autospec(InstantlyClient, instance=True, spec_set=True),
    "instance, spec_set": lambda: create_autospec(InstantlyClient(KEY), spec_set=True),
}


def answering(answer: Any) -> InstantlyClient:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    return InstantlyClient(KEY, transport=transport, max_retries=0)


def public(shown: object) -> set[str]:
    return {name for name in dir(shown) if not name.startswith("__")}


@pytest.mark.parametrize("make", DOUBLES.values(), ids=DOUBLES)
class TestDoubles:
    def test_a_double_of_a_client_has_its_resources(self, make: Callable[[], Any]) -> None:
        double = make()
        assert isinstance(double.leads, LeadsResource)
        assert {name for name in RESOURCES if callable(getattr(double, name))} == set()
        with pytest.raises(AttributeError):
            double.leadz  # noqa: B018

    def test_a_method_of_a_double_is_awaited_and_remembers_it(self, make: Callable[[], Any], run: Run) -> None:
        double = make()
        lead = Lead.from_dict({"id": "1"})
        double.leads.get.return_value = lead

        async def scenario() -> Any:
            return await double.leads.get("1")

        assert inspect.iscoroutinefunction(double.leads.get)
        assert run(scenario) is lead
        double.leads.get.assert_awaited_once_with("1")

    def test_a_double_refuses_what_the_client_has_not_and_does_not_take(self, make: Callable[[], Any]) -> None:
        double = make()
        with pytest.raises(AttributeError):
            double.leads.gett  # noqa: B018
        with pytest.raises(TypeError, match="missing a required argument: 'id'"):
            double.leads.get()
        with pytest.raises(TypeError, match="unexpected keyword argument 'size'"):
            double.leads.list(size=3)

    def test_a_list_of_a_double_is_walked(self, make: Callable[[], Any], run: Run) -> None:
        double = make()
        double.leads.list.return_value.__aiter__.return_value = ["one", "two"]

        async def scenario() -> list[Any]:
            return [lead async for lead in double.leads.list(limit=2)]

        assert run(scenario) == ["one", "two"]
        double.leads.list.assert_called_once_with(limit=2)


@pytest.mark.parametrize("kind", [Mock, AsyncMock])
def test_a_mock_with_the_client_as_its_spec_has_its_resources_and_no_other_names(kind: type[Mock]) -> None:
    double = kind(spec=InstantlyClient)
    assert double.leads
    with pytest.raises(AttributeError):
        double.leadz  # noqa: B018


def test_a_resource_of_the_class_sends_nothing_and_says_so(run: Run) -> None:
    leads: Any = InstantlyClient.leads
    assert repr(leads) == "<LeadsResource of <class 'instantly_async.InstantlyClient'>>"

    async def scenario() -> None:
        with pytest.raises(TypeError, match=r"InstantlyClient\.send\(\) missing"):
            await leads.get("1")

    run(scenario)


def test_a_client_keeps_its_resources() -> None:
    client = InstantlyClient(KEY)
    assert client.leads is client.leads
    assert client.leads is not client.with_options(timeout=1).leads


def test_dir_of_a_client_shows_what_can_be_called_and_the_resources() -> None:
    others = {"aclose", "call", "drift", "scopes_held", "send", "warm_up", "with_options", "with_raw_response"}
    assert public(InstantlyClient(KEY)) == RESOURCES | others
    assert {"__aenter__", "__aexit__"} <= set(dir(InstantlyClient(KEY)))


def test_dir_of_a_resource_shows_its_methods() -> None:
    assert {"get", "list", "create"} <= public(InstantlyClient(KEY).leads)
    assert all(callable(getattr(LeadsResource, name)) for name in public(InstantlyClient(KEY).leads))


def test_dir_of_a_pager_and_of_its_pages_shows_no_machinery(run: Run) -> None:
    async def scenario() -> None:
        async with answering({"items": [{"id": "1"}]}) as client, answering([{}]) as other:
            pager = client.leads.list()
            assert public(pager) == {"aclose", "pages"}
            page = await other.supersearch_enrichment.list_history("r")
            fields = {"items", "next_starting_after", "has_next_page"}
            assert public(page) == fields
            assert fields <= public(await pager)
            assert not {name for name in public(await pager) if name.startswith("_")}

    run(scenario)


def test_the_text_of_a_client_says_where_it_calls_for_whom_and_that_it_is_closed(run: Run) -> None:
    async def scenario() -> None:
        client = InstantlyClient(KEY, base_url="https://api.example")
        assert repr(client) == "<InstantlyClient of https://api.example>"
        assert repr(client.leads) == "<LeadsResource of <InstantlyClient of https://api.example>>"
        await client.aclose()
        other = client.with_options(workspace="w1")
        assert repr(other) == "<InstantlyClient of https://api.example, workspace 'w1', closed>"

    run(scenario)


def test_the_text_of_a_pager_is_the_call_that_makes_it() -> None:
    client = InstantlyClient(KEY)
    assert repr(client.leads.list()) == "<Pager of leads.list(limit=100)>"
    walk = client.leads.list(search="x", limit=9, starting_after="c", max_items=50, prefetch=1)
    assert repr(walk) == "<Pager of leads.list(search='x', limit=9, starting_after='c', max_items=50, prefetch=1)>"
    history = client.supersearch_enrichment.list_history("r", offset=3)
    assert repr(history) == "<Pager of supersearch_enrichment.list_history('r', limit=100, offset=3)>"


def test_the_text_of_a_walk_says_where_it_is(run: Run) -> None:
    async def scenario() -> None:
        async with answering({"items": [{"id": "1"}], "next_starting_after": "c"}) as client:
            pages = client.leads.list().pages()
            assert repr(pages) == "<Pages of leads.list(limit=100), at the start>"
            await anext(pages)
            assert repr(pages) == "<Pages of leads.list(limit=100), at starting_after='c'>"
            await anext(pages)
            assert repr(pages) == "<Pages of leads.list(limit=100), at the end>"
            leads = aiter(client.leads.list())
            assert repr(leads) == "<Items of <Pages of leads.list(limit=100), at the start>>"
            async with client.leads.list(prefetch=1) as pager:
                assert repr(pager.pages()).startswith("<Ahead of <Pages of leads.list(limit=100, prefetch=1), at ")

    run(scenario)


def test_no_text_is_long_or_has_the_key(run: Run) -> None:
    async def scenario() -> list[object]:
        rows = [{"text": "x" * 10_000, KEY[:4]: list(range(1000))}] * 100
        async with answering(rows) as client:
            history = client.supersearch_enrichment.list_history
            pager = client.leads.list(search="y" * 10_000, ids=["z" * 10_000] * 1000)
            walk, workspace = aiter(pager), client.with_options(workspace="w" * 10_000)
            page, response = await history("r"), await client.with_raw_response(history("r"))
            return [client, workspace, client.leads, pager, walk, pager.pages(), page, response, ListPage(rows)]

    for shown in run(scenario):
        assert len(repr(shown)) < 1_500
        assert KEY not in repr(shown)


def test_the_text_of_a_value_is_cut_and_stays_on_one_line() -> None:
    pager = InstantlyClient(KEY).leads.list(search="first\nsecond\x1b[31m" + "x" * 100)
    assert repr(pager).isprintable()
    assert "'first\\nsecond\\x1b[31mxxx" in repr(pager)
