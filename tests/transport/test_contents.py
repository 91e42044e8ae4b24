"""Bodies over sockets: each arrives whole, or is an error that says so. None is cut short or takes everything."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Iterator

import pytest

from instantly_async import APIConnectionError, DecodeError

from .answering_server import JSON, answer
from .ways import LEFT_EARLY, WAYS, Run, Serve, through

pytestmark = [pytest.mark.usefixtures("_no_back_off"), LEFT_EARLY, pytest.mark.parametrize("way", WAYS)]

CSV = b"Content-Type: text/csv; charset=utf-8"
TAG = b'{"id":"t1","label":"Important"}'
ROWS = b"".join(b"%d@example.com,2026-11-01\r\n" % random.Random(1).randrange(10**9) for _ in range(300))


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


WHOLE = {
    "identity": (b"identity", TAG),
    "gzip": (b"gzip", gzip.compress(TAG)),
    "x-gzip": (b"X-GZip", gzip.compress(TAG)),
    "gzip of several members": (b"gzip", b"".join(gzip.compress(TAG[start : start + 7]) for start in range(0, 35, 7))),
    "gzip filled up with zeros": (b"gzip", gzip.compress(TAG) + bytes(500)),
    "deflate": (b"deflate", zlib.compress(TAG)),
    "deflate without its frame": (b"deflate", raw_deflate(TAG)),
}
UNREADABLE = {
    "gzip cut short": (b"gzip", gzip.compress(TAG)[:-9], "ends in the middle of its Content-Encoding, gzip"),
    "gzip without its checksum": (b"gzip", gzip.compress(TAG)[:-8], "ends in the middle"),
    "gzip with another checksum": (b"gzip", gzip.compress(TAG)[:-8] + bytes(8), "is not what its Content-Encoding"),
    "second member cut short": (b"gzip", gzip.compress(TAG) + gzip.compress(b" ")[:-1], "ends in the middle"),
    "garbage after a member": (b"gzip", gzip.compress(TAG) + b"garbage", "is not what its Content-Encoding, gzip"),
    "no gzip": (b"gzip", TAG, "is not what its Content-Encoding, gzip, says"),
    "three layers": (b"gzip, gzip, gzip", b"", "3 content codings, and only one is read"),
    "unknown": (b"br", b"\x0b\x02\x80", "the content coding 'br', and only gzip and deflate are read"),
    "deflate cut short": (b"deflate", zlib.compress(TAG)[:-5], "ends in the middle"),
    "deflate with more after it": (b"deflate", zlib.compress(TAG) + b"x", "bytes follow its end"),
    "no deflate": (b"deflate", b"\xff" * 40, "is not what its Content-Encoding, deflate"),
}


def coded(kind: str) -> tuple[bytes, bytes]:
    coding, body = UNREADABLE[kind][:2]
    if kind == "three layers":
        body = gzip.compress(gzip.compress(gzip.compress(bytes(10**7))))
    return b"Content-Encoding: " + coding, body


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_body_is_read_however_it_is_coded_and_framed(
    kind: str, framing: str, way: str, serve: Serve, run: Run
) -> None:
    coding, body = WHOLE[kind]
    server = serve(lambda received: answer(body, JSON, b"Content-Encoding: " + coding, framing=framing))

    async def scenario() -> None:
        async with through(way, server.url) as client:
            response = await client.with_raw_response(client.custom_tags.get("t1"))
            assert (response.content, response.parsed.label) == (TAG, "Important")

    run(scenario)


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_success_that_cannot_be_read_is_a_decode_error_and_not_asked_for_again(
    kind: str, way: str, serve: Serve, run: Run
) -> None:
    coding, body = coded(kind)
    server = serve(lambda received: answer(body, JSON, coding, b"X-Request-Id: r1", framing="chunked"))

    async def scenario() -> None:
        async with through(way, server.url) as client:
            with pytest.raises(DecodeError, match=UNREADABLE[kind][2]) as caught:
                await client.custom_tags.get("t1")
        error = caught.value
        assert (error.status_code, error.attempts, error.body) == (200, 1, None)
        assert error.response is not None
        assert error.response.headers["x-request-id"] == "r1"

    run(scenario)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "reads", "writes"), [(b"503 Busy", 3, 1), (b"429 Too Many", 3, 3), (b"404 Not Found", 1, 1)]
)
@pytest.mark.parametrize("kind", ["gzip cut short", "three layers", "unknown"])
def test_an_error_status_that_cannot_be_read_stays_that_status(
    kind: str, status: bytes, reads: int, writes: int, way: str, serve: Serve, run: Run
) -> None:
    coding, body = coded(kind)
    server = serve(lambda received: answer(body, JSON, coding, b"Retry-After: 0", status=status))

    async def scenario() -> None:
        async with through(way, server.url) as client:
            for call, attempts in (client.custom_tags.get("t1"), reads), (client.custom_tags.create(label="x"), writes):
                with pytest.raises(Exception, match=rf"^{status[:3].decode()} for custom_tags\.") as caught:
                    await call
                assert getattr(caught.value, "attempts", None) == attempts

    run(scenario)
    assert len(server.requests) == reads + writes


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_the_block_list_arrives_whole_or_not_at_all(framing: str, way: str, serve: Serve, run: Run) -> None:
    """A row that is missing is somebody who will be written to."""
    whole = gzip.compress(ROWS[:4000]) + gzip.compress(ROWS[4000:])
    cuts = [*range(1, len(whole), len(whole) // 17), len(whole) - 8, len(whole) - 1, len(whole)]
    bodies = iter(cuts)
    server = serve(
        lambda received: answer(whole[: next(bodies)], CSV, b"Content-Encoding: gzip", framing=framing),
    )

    async def scenario() -> None:
        async with through(way, server.url) as client:
            for cut in cuts[:-1]:
                try:
                    read = await client.block_list_entries.download()
                except DecodeError:
                    continue
                raise AssertionError(f"{cut} of {len(whole)} bytes gave {len(read)} of {len(ROWS)}")
            assert await client.block_list_entries.download() == ROWS.decode()

    run(scenario)


SHORT = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 10\r\n\r\n01234",
    "chunk": b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n012",
    "chunks": b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n",
}


@pytest.mark.parametrize("kind", SHORT)
def test_a_body_that_ends_before_its_framing_says_so_is_a_broken_connection(
    kind: str, way: str, serve: Serve, run: Run
) -> None:
    def reply(received: object) -> Iterator[bytes]:
        yield SHORT[kind]
        raise ConnectionError

    server = serve(reply)

    async def scenario() -> None:
        async with through(way, server.url) as client:
            with pytest.raises(APIConnectionError) as caught:
                await client.block_list_entries.download()
            assert (caught.value.attempts, caught.value.unsent) == (3, False)

    run(scenario)
    assert len(server.requests) == 3
