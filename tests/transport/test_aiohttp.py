"""httpx-aiohttp calls every broken connection one that could not be made: nothing of that is believed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest
from httpx_aiohttp import AiohttpTransport

from instantly_async import APIConnectionError, InstantlyClient

from .answering_server import Answer, AnsweringServer, Received, answer
from .ways import Serve

pytestmark = pytest.mark.usefixtures("_no_back_off")

TROUBLE: dict[str, Answer] = {
    "closed": lambda received: [],
    "closed in the head": lambda received: [b"HTTP/1.1 200 OK\r\nContent-"],
    "closed in the body": lambda received: [b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", b""],
    "broken head": lambda received: [b"HTTP/1.1 200 OK\r\nno header\r\n\r\n"],
    "garbage": lambda received: [b"this is not HTTP\r\n\r\n"],
    "broken chunks": lambda received: [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"\r\n"],
}


@pytest.fixture(params=TROUBLE)
def broken(request: pytest.FixtureRequest, serve: Serve) -> AnsweringServer:
    """A server that breaks every connection after it has read the request."""
    trouble = TROUBLE[request.param]

    def answer_and_break(received: Received) -> Iterator[bytes]:
        yield from trouble(received)
        raise ConnectionError

    return serve(answer_and_break)


async def attempts(server: AnsweringServer, call: Callable[[InstantlyClient], Awaitable[object]]) -> int:
    async with InstantlyClient("key", base_url=server.url, transport=AiohttpTransport(), max_retries=3) as client:
        with pytest.raises(APIConnectionError) as caught:
            await call(client)
    assert not caught.value.unsent
    return caught.value.attempts


async def reply(client: InstantlyClient) -> object:
    return await client.emails.reply(eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"})


async def read(client: InstantlyClient) -> object:
    return await client.leads.list()  # a POST, which aiohttp does not repeat by itself


async def test_a_reply_is_sent_once_whatever_happens(broken: AnsweringServer) -> None:
    assert await attempts(broken, reply) == 1
    assert len(broken.requests) == 1


async def test_a_read_is_repeated_whatever_happens(broken: AnsweringServer) -> None:
    assert await attempts(broken, read) == 4
    assert len(broken.requests) == 4


async def test_a_refusal_for_too_many_calls_is_repeated(serve: Serve) -> None:
    replies = iter([answer(b"", b"Retry-After: 0", status=b"429 Slow"), answer(b'{"id":"t1"}')])
    server = serve(lambda received: next(replies))
    async with InstantlyClient("key", base_url=server.url, transport=AiohttpTransport()) as client:
        assert (await client.custom_tags.create(label="x")).id == "t1"


async def test_aiohttp_itself_sends_a_delete_twice(serve: Serve) -> None:
    """Why docs/transports.md does not recommend it. If this fails, aiohttp has changed: look at that page again."""
    server = serve(lambda received: answer(b'{"id":"l"}') if received.method == "GET" else [])
    async with InstantlyClient("key", base_url=server.url, transport=AiohttpTransport()) as client:
        await client.leads.get("l")
        with pytest.raises(APIConnectionError) as caught:
            await client.leads.delete("l")
    assert caught.value.attempts == 1
    assert [request.method for request in server.requests] == ["GET", "DELETE", "DELETE"]
