"""Nothing but reads is chosen, and nothing else can be sent."""

from __future__ import annotations

import httpx
import pytest

from custom_hooks.live_check.read_only import WriteRefusedError, only
from custom_hooks.live_check.reads import chosen, reads
from custom_hooks.openapi.document import Node
from instantly_async import InstantlyClient

from .answers import Run


def test_only_gets_and_the_lists_that_are_sent_by_post_are_chosen(document: Node) -> None:
    chosen_ones = {(read.operation.method, read.operation.name) for read in reads(document)}
    assert {name for method, name in chosen_ones if method != "GET"} == {"leads.list"}
    names = {name for _, name in chosen_ones}
    assert "oauth.get_session_status" not in names  # it can be read once
    assert not {name for name in names if name.startswith(("oauth.", "email_verification."))}
    assert all(read.operation.retry_safe for read in reads(document))


def test_every_read_comes_after_the_list_that_gives_its_ids(document: Node) -> None:
    seen: set[str] = set()
    for read in reads(document):
        assert read.needs is None or seen & {path + end for path in read.sources for end in ("", "/list")}
        seen.add(read.operation.path)


def test_a_name_brings_the_lists_that_it_needs(document: Node) -> None:
    names = [read.operation.name for read in chosen(reads(document), ["leads.get"])]
    assert names == ["leads.list", "leads.get"]
    with pytest.raises(ValueError, match="'lead' is no group and no operation that is read"):
        chosen(reads(document), ["lead"])


def test_another_request_is_refused_before_it_is_sent(run: Run, document: Node) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"items": []})

    async def try_to_write() -> None:
        hooks = only(reads(document))
        async with InstantlyClient("secret-key", transport=httpx.MockTransport(answer), hooks=hooks) as instantly:
            for write in (
                instantly.leads.delete("6f9619ff-8b86-4d01-b42d-00c04fc964ff"),
                instantly.custom_tags.create(label="x"),
                instantly.oauth.get_session_status("x"),
                instantly.campaigns.activate("6f9619ff-8b86-4d01-b42d-00c04fc964ff"),
            ):
                with pytest.raises(WriteRefusedError, match="nothing was sent"):
                    await write
            assert not sent
            await instantly.custom_tags.list()
            await instantly.leads.list()

    run(try_to_write)
    assert [request.method for request in sent] == ["GET", "POST"]
