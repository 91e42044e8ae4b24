"""No answer takes more memory or time than a call allows."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import APITimeoutError, DecodeError, InstantlyClient, NotFoundError, ServerError
from instantly_async._core import json_codec
from instantly_async._core.responses import responses
from instantly_async._core.transport import content

from .answering_server import JSON, answer, chunk
from .ways import LEFT_EARLY, WAYS, Run, Serve, through

pytestmark = [pytest.mark.usefixtures("_no_back_off"), LEFT_EARLY]

CSV = b"Content-Type: text/csv; charset=utf-8"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n"
EMPTY_MEMBER = gzip.compress(b"")


def test_sixteen_megabytes_of_json_and_sixty_four_of_text_are_allowed() -> None:
    assert content.limit_of("application/json", None) == 16 * 1024 * 1024
    assert content.limit_of("text/csv; charset=utf-8", None) == 64 * 1024 * 1024


@pytest.mark.parametrize("status", [200, 500])
def test_what_is_called_text_is_not_parsed_as_json_beyond_the_limit_of_json(
    status: int, serve: Serve, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(responses, "LARGEST_JSON", 1000)
    parsed: list[bytes] = []
    monkeypatch.setattr(json_codec, "loads", parsed.append)
    head = b"HTTP/1.1 %d Odd\r\nContent-Type: text/html\r\nContent-Length: 1001\r\n\r\n" % status
    server = serve(lambda received: [head + tag_of(1001)])

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url, max_retries=0) as client:
            with pytest.raises(DecodeError if status == 200 else ServerError):
                await client.custom_tags.get("t1")

    run(scenario)
    assert parsed == []


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "LARGEST_JSON", 1000)
    monkeypatch.setattr(content, "LARGEST_TEXT", 3000)


def tag_of(size: int) -> bytes:
    """JSON of so many bytes."""
    return b'{"id":"%b"}' % (b"x" * (size - 9))


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_what_is_larger_than_allowed_is_a_decode_error(way: str, compressed: bool, serve: Serve, run: Run) -> None:
    bodies: list[tuple[bytes, bytes]] = []

    def reply(received: object) -> list[bytes]:
        body, kind = bodies.pop(0)
        return answer(gzip.compress(body), kind, b"Content-Encoding: gzip") if compressed else answer(body, kind)

    server = serve(reply)

    async def scenario() -> None:
        async with through(way, server.url) as client:
            bodies.extend([(tag_of(1000), JSON), (b"x" * 3000, CSV)])
            await client.custom_tags.get("t1")
            assert len(await client.block_list_entries.download()) == 3000
            bodies.extend([(tag_of(1001), JSON), (b"x" * 3001, CSV)])
            with pytest.raises(DecodeError, match=r"larger than the 1,000 bytes .*raise max_response_bytes to read it"):
                await client.custom_tags.get("t1")
            with pytest.raises(DecodeError, match="larger than the 3,000 bytes") as caught:
                await client.block_list_entries.download()
            assert (caught.value.status_code, caught.value.attempts) == (200, 1)
        async with through(way, server.url, max_response_bytes=2000) as client:
            bodies.extend([(tag_of(2000), JSON), (b"x" * 2001, CSV)])
            await client.custom_tags.get("t1")
            with pytest.raises(DecodeError, match="larger than the 2,000 bytes"):
                await client.block_list_entries.download()

    run(scenario)
    assert len(server.requests) == 6


def endless(received: object) -> Iterator[bytes]:
    yield CHUNKED + b"\r\n"
    while True:
        yield chunk(b" " * 60_000)


def endless_zeros(received: object) -> Iterator[bytes]:
    """A thousand times as much when it is decompressed."""
    yield CHUNKED + b"Content-Encoding: gzip\r\n\r\n"
    zeros = gzip.compress(bytes(10**7))
    while True:
        yield chunk(zeros)


def endless_nothing(received: object) -> Iterator[bytes]:
    yield CHUNKED + b"Content-Encoding: gzip\r\n\r\n"
    while True:
        yield chunk(EMPTY_MEMBER * 3000)


def endless_length(received: object) -> Iterator[bytes]:
    yield b"HTTP/1.1 404 Not Found\r\nContent-Length: 999999999999\r\nContent-Type: application/json\r\n\r\n"
    while True:
        yield b" " * 60_000


@pytest.mark.parametrize("body", [endless, endless_zeros, endless_nothing])
@pytest.mark.parametrize("way", WAYS)
def test_an_endless_body_ends_at_its_limit_without_a_time_limit(way: str, body: object, serve: Serve, run: Run) -> None:
    server = serve(body)

    async def scenario() -> None:
        async with through(way, server.url, timeout=None, max_response_bytes=500_000) as client:
            with anyio.fail_after(30), pytest.raises(DecodeError, match="larger than the 500,000 bytes") as caught:
                await client.custom_tags.get("t1")
            assert (caught.value.status_code, caught.value.attempts) == (200, 1)

    run(scenario)


@pytest.mark.parametrize("way", WAYS)
def test_an_endless_error_is_that_error(way: str, serve: Serve, run: Run) -> None:
    server = serve(endless_length)

    async def scenario() -> None:
        async with through(way, server.url, max_response_bytes=500_000) as client:
            with pytest.raises(NotFoundError):
                await client.custom_tags.get("t1")

    run(scenario)


@pytest.mark.parametrize("body", [endless, endless_zeros, endless_nothing])
@pytest.mark.parametrize("way", WAYS)
def test_an_endless_body_ends_with_the_time_limit(way: str, body: object, serve: Serve, run: Run) -> None:
    server = serve(body)
    turns = 0

    async def scenario() -> None:
        async def turn() -> None:
            nonlocal turns
            while True:
                turns += 1
                await anyio.lowlevel.checkpoint()

        options = {"timeout": 0.1, "max_response_bytes": 10**9}
        async with through(way, server.url, **options) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(turn)
            with pytest.raises(APITimeoutError, match=r"no complete answer within 0\.1 s"):
                await client.custom_tags.get("t1")
            tasks.cancel_scope.cancel()

    run(scenario)
    assert turns > 1  # the loop was not held all the while


def test_the_time_limit_is_looked_at_before_an_answer_is_decoded(run: Run) -> None:
    async def slow(request: httpx.Request) -> httpx.Response:
        time.sleep(0.02)  # noqa: ASYNC251 - it holds the loop, so that no timer strikes
        return httpx.Response(200, text="no JSON")

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(slow), timeout=0.01) as client:
            with pytest.raises(APITimeoutError):
                await client.custom_tags.get("t1")

    run(scenario)
