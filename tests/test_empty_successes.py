"""A success without a body, and downloads: what was done is no error that makes a caller do it again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import DecodeError, InstantlyClient, Operation

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Call = Callable[[InstantlyClient], Awaitable[Any]]

WRITES: dict[str, Call] = {
    "delete": lambda client: client.leads.delete("1"),
    "action": lambda client: client.campaigns.activate("1"),
    "create": lambda client: client.custom_tags.create(label="x"),
    "update": lambda client: client.custom_tags.update("1", label="x"),
    "one of two models": lambda client: client.leads.move(ids=["1"]),
    "nothing": lambda client: client.campaigns.share("1"),
}
READS: dict[str, Call] = {
    "get": lambda client: client.leads.get("1"),
    "list by GET": lambda client: client.accounts.list(),
    "list by POST": lambda client: client.leads.list(),
    "search": lambda client: client.supersearch_enrichment.count_leads(search_filters={}),
}


def answered(run: Run, call: Call, **answer: Any) -> Any:
    async def scenario() -> Any:
        transport = httpx.MockTransport(lambda request: httpx.Response(**answer))
        async with InstantlyClient("key", transport=transport, max_retries=0) as client:
            return await call(client)

    return run(scenario)


@pytest.mark.parametrize("content", [b"", b"null", b" \n"])
@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("kind", WRITES)
def test_a_write_that_succeeds_without_a_body_gives_an_empty_model(
    kind: str, status: int, content: bytes, run: Run
) -> None:
    given = answered(run, WRITES[kind], status_code=status, content=content)
    assert given is None if kind == "nothing" else given.to_dict() == {}
    assert not getattr(given, "id", None)


def test_a_write_that_gives_a_list_gives_an_empty_one(run: Run) -> None:
    call: Call = lambda client: client.block_list_entries.delete_all()  # noqa: E731
    assert answered(run, call, status_code=200) == []


def test_the_whole_response_of_such_a_write_can_be_had(run: Run) -> None:
    async def delete(client: InstantlyClient) -> Any:
        return await client.with_raw_response(client.leads.delete("1"))

    response = answered(run, delete, status_code=204)
    assert (response.status_code, response.content, response.parsed.to_dict()) == (204, b"", {})


@pytest.mark.parametrize("content", [b"", b"null"])
@pytest.mark.parametrize("kind", READS)
def test_a_read_without_a_body_is_an_error(kind: str, content: bytes, run: Run) -> None:
    with pytest.raises(DecodeError, match="the answer is empty, not an object"):
        answered(run, READS[kind], status_code=200, content=content)


DOWNLOAD: Call = lambda client: client.block_list_entries.download()  # noqa: E731


@pytest.mark.parametrize("content_type", ["text/csv", "application/octet-stream", "application/json", "text/plain", ""])
@pytest.mark.parametrize("content", ["value\nspam.example\n", "1", '"a"', "", "<html>"])
def test_a_download_takes_any_text_whatever_its_content_type(content: str, content_type: str, run: Run) -> None:
    headers = {"content-type": content_type} if content_type else {}
    assert answered(run, DOWNLOAD, status_code=200, content=content.encode(), headers=headers) == content


@pytest.mark.parametrize("content", ['{"message": "no"}', "[1]"])
def test_an_object_or_a_list_of_json_is_no_download(content: str, run: Run) -> None:
    with pytest.raises(DecodeError, match=r"the answer is a JSON (dict|list), not text"):
        answered(run, DOWNLOAD, status_code=200, content=content.encode())


def test_an_operation_of_ones_own_decodes_nothing_itself(run: Run) -> None:
    async def send(client: InstantlyClient) -> Any:
        operation = Operation(id="mine", name="mine", method="POST", path="/api/v2/mine")
        return (await client.send(operation, lambda body: body)).parsed

    assert answered(run, send, status_code=204) is None
