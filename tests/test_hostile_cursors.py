"""A page whose cursor is none is given; the walk then ends with an error that says where it was."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import DecodeError, Hooks, InstantlyClient
from instantly_async._core.pagination.positions import same_items

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

NO_CURSORS: dict[str, Any] = {
    "list": ["x"],
    "object": {"a": {"b": ["c"]}},
    "true": True,
    "fraction": 1.5,
    "huge": "x" * 70_000,
    "huge in utf-8": "\U0001f600" * 30_000,
    "half a pair": "\ud800",
}


def answers(*pages: dict[str, Any]) -> httpx.MockTransport:
    left = [json.dumps(page) for page in pages]
    return httpx.MockTransport(lambda request: httpx.Response(200, content=left.pop(0)))


async def walk(pager: Any, found: list[str]) -> None:
    async with pager:
        async for item in pager:
            found.append(item.id)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("ahead", [0, 1])
@pytest.mark.parametrize("kind", NO_CURSORS)
def test_no_page_is_lost_by_its_cursor(kind: str, ahead: int, method: str, run: Run) -> None:
    first = {"items": [{"id": "1"}], "next_starting_after": "c1"}
    second = {"items": [{"id": "2"}, {"id": "3"}], "next_starting_after": NO_CURSORS[kind]}

    async def scenario() -> None:
        found: list[Any] = []
        async with InstantlyClient("key", transport=answers(first, second)) as client:
            group: Any = client.custom_tags if method == "GET" else client.leads
            with pytest.raises(DecodeError, match="a cursor that cannot be followed") as caught:
                await walk(group.list(prefetch=ahead), found)
        assert found == ["1", "2", "3"]
        assert caught.value.cursor == "c1"
        assert len(str(caught.value)) < 1_000

    run(scenario)


@pytest.mark.parametrize("kind", NO_CURSORS)
def test_a_walk_that_wants_no_more_does_not_mind_the_cursor(kind: str, run: Run) -> None:
    page = {"items": [{"id": "1"}], "next_starting_after": NO_CURSORS[kind]}

    async def scenario() -> None:
        async with InstantlyClient("key", transport=answers(page, page)) as client:
            assert [tag.id async for tag in client.custom_tags.list(max_items=1)] == ["1"]
            assert (await client.custom_tags.list()).items[0].id == "1"

    run(scenario)


def test_a_cursor_that_is_a_number_is_followed(run: Run) -> None:
    pages = [{"items": [{"id": "1"}], "next_starting_after": 7}, {"items": [{"id": "2"}], "next_starting_after": 7}]

    async def scenario() -> list[Any]:
        async with InstantlyClient("key", transport=answers(*pages)) as client:
            return [tag.id async for tag in client.custom_tags.list()]

    assert run(scenario) == ["1", "2"]


def test_what_a_hook_raises_comes_out_of_a_walk_ahead_as_it_is(run: Run) -> None:
    def refuse(event: Any) -> None:
        raise KeyError("mine")

    async def scenario() -> None:
        async with InstantlyClient("key", transport=answers(), hooks=Hooks(on_request=refuse)) as client:
            with pytest.raises(KeyError, match="mine"):
                async with client.custom_tags.list(prefetch=1) as pager:
                    await anext(pager.pages())

    run(scenario)


def test_pages_that_are_nested_too_deeply_to_compare_are_not_the_same() -> None:
    deep: list[Any] = []
    other: list[Any] = []
    for _ in range(100_000):
        deep, other = [deep], [other]
    assert not same_items(deep, other)
    assert same_items([1], [1])
