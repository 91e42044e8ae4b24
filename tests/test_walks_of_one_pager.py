"""A pager that is walked more than once, and arguments that change under a walk."""

from __future__ import annotations

import json
from typing import Any

import httpx

from instantly_async import InstantlyClient


def pages(request: httpx.Request) -> httpx.Response:
    last = b"c1" in request.content or b"c1" in request.url.query
    return httpx.Response(200, json={"items": [{"id": "1"}], "next_starting_after": None if last else "c1"})


async def test_a_pager_can_be_entered_and_walked_again() -> None:
    async with InstantlyClient("key", transport=httpx.MockTransport(pages)) as client:
        pager = client.custom_tags.list(prefetch=1)
        for _ in range(2):
            async with pager:
                assert [tag.id async for tag in pager] == ["1", "1"]
        plain = client.custom_tags.list()
        walk = plain.pages()
        await anext(walk)
        await plain.aclose()
        assert [page async for page in walk] == []
        assert [tag.id async for tag in plain] == ["1", "1"]


async def test_every_page_is_asked_for_with_what_was_given() -> None:
    bodies: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content)["ids"])
        return pages(request)

    async with InstantlyClient("key", transport=httpx.MockTransport(answer)) as client:
        ids = ["l1", "l2"]
        async for _ in client.leads.list(ids=ids):
            ids.clear()
    assert bodies == [["l1", "l2"], ["l1", "l2"]]
