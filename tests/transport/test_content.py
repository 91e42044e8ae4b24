"""A body is decoded to its proven end, and never to more than is allowed."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from itertools import pairwise

import pytest

from instantly_async._core.transport.content import (
    LARGEST_JSON,
    LARGEST_TEXT,
    SLACK,
    STEP,
    Content,
    ContentError,
    limit_of,
)

TEXT = b"email,reason\n" + b"".join(b"person%d@example.com,bounced\n" % number for number in range(300))
LIMIT = 100_000


def decoded(encoding: str, *chunks: bytes, max_bytes: int = LIMIT) -> bytes:
    content = Content(encoding, max_bytes)
    for chunk in chunks:
        content.add(chunk)
    return content.end()


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data, wbits=-15)


def bytes_of(data: bytes) -> list[bytes]:
    return [data[index : index + 1] for index in range(len(data))]


@pytest.mark.parametrize("encoding", ["", "identity", "Identity", " identity , identity", ",", ", ,"])
def test_a_body_without_a_coding_is_taken_as_it_is(encoding: str) -> None:
    assert decoded(encoding, b"", TEXT, b"", TEXT) == TEXT + TEXT


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZip", " gzip ", "identity, gzip", "gzip,identity", ",gzip,"])
def test_gzip_is_read(encoding: str) -> None:
    assert decoded(encoding, gzip.compress(TEXT, mtime=0)) == decoded(encoding, *bytes_of(gzip.compress(TEXT))) == TEXT


@pytest.mark.parametrize("body", [zlib.compress(TEXT), zlib.compress(TEXT, wbits=9), raw_deflate(TEXT)])
def test_deflate_is_read_with_the_format_of_zlib_and_without(body: bytes) -> None:
    assert decoded("deflate", body) == decoded("Deflate", *bytes_of(body)) == TEXT


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip2", "*", "gzip;q=1", "none", "utf-8", "gzip gzip"])
def test_another_coding_is_refused(encoding: str) -> None:
    with pytest.raises(ContentError, match=r"the body has the content coding '.*', and only gzip and deflate are read"):
        Content(encoding, LIMIT)


@pytest.mark.parametrize(
    "encoding", ["gzip, gzip", "gzip,deflate", "br, gzip", "gzip, identity, gzip", "gzip," * 9_000]
)
def test_more_than_one_coding_is_refused(encoding: str) -> None:
    with pytest.raises(ContentError, match=r"^the body has \d+ content codings, and only one is read$"):
        Content(encoding, LIMIT)


def test_the_name_of_a_coding_is_shown_cut_and_clean() -> None:
    with pytest.raises(ContentError) as caught:
        Content("\x1b[31mbü\n" + "x" * 100_000, LIMIT)
    assert str(caught.value).isascii()
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize("empty", [(), (b"",), (b"", b"")])
@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_a_body_of_no_bytes_is_empty_whatever_its_coding(encoding: str, empty: tuple[bytes, ...]) -> None:
    assert decoded(encoding, *empty) == b""


def test_all_members_of_a_gzip_are_read() -> None:
    members = [gzip.compress(TEXT, mtime=0), gzip.compress(b"", mtime=0), gzip.compress(TEXT, 0), gzip.compress(b"end")]
    expected = TEXT + TEXT + b"end"
    assert decoded("gzip", *members) == decoded("gzip", b"".join(members)) == expected
    assert decoded("gzip", *bytes_of(b"".join(members))) == expected


def test_zeros_may_fill_up_a_gzip() -> None:
    padded = gzip.compress(TEXT, mtime=0) + bytes(1_000)
    assert decoded("gzip", padded) == decoded("gzip", *bytes_of(padded)) == TEXT


@pytest.mark.parametrize(
    "rest", [b"\n", b"x", b"\x1f", b"\x00\x00x", b"<html>", gzip.compress(b"", mtime=0)[:9], b"\x1f\x8b\x08"]
)
def test_other_bytes_after_a_gzip_are_an_error(rest: bytes) -> None:
    for chunks in (
        [gzip.compress(TEXT, mtime=0) + rest],
        [gzip.compress(TEXT), rest],
        bytes_of(gzip.compress(TEXT) + rest),
    ):
        with pytest.raises(ContentError, match="Content-Encoding, gzip"):
            decoded("gzip", *chunks)


@pytest.mark.parametrize("body", [zlib.compress(TEXT), raw_deflate(TEXT)])
@pytest.mark.parametrize("rest", [b"\n", b"\x00", zlib.compress(TEXT)])
def test_bytes_after_a_deflate_are_an_error(body: bytes, rest: bytes) -> None:
    for chunks in ([body + rest], [body, rest], bytes_of(body + rest)):
        with pytest.raises(ContentError, match="Content-Encoding, deflate, says: bytes follow its end"):
            decoded("deflate", *chunks)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@pytest.mark.parametrize("body", [TEXT, b'{"id":"1"}', b"\x00", b"\x1f\x8b\x08\xff" + bytes(20), b"x" * 5_000])
def test_a_body_that_belies_its_coding_is_an_error(encoding: str, body: bytes) -> None:
    with pytest.raises(ContentError, match=f"Content-Encoding, {encoding}"):
        decoded(encoding, body)


def test_a_zlib_body_that_needs_a_dictionary_is_an_error() -> None:
    compressor = zlib.compressobj(zdict=TEXT)
    body = compressor.compress(TEXT) + compressor.flush()
    with pytest.raises(ContentError, match="Content-Encoding, deflate, says"):
        decoded("deflate", body)


@pytest.mark.parametrize("offset", [-8, -5, -4, -1])
def test_a_wrong_checksum_or_length_is_an_error(offset: int) -> None:
    body = bytearray(gzip.compress(TEXT, mtime=0))
    body[offset] ^= 1
    with pytest.raises(ContentError, match=r"Content-Encoding, gzip, says: .*incorrect (data|length) check"):
        decoded("gzip", bytes(body))


@pytest.mark.parametrize(("encoding", "encode"), [("", bytes), ("gzip", gzip.compress), ("deflate", zlib.compress)])
@pytest.mark.parametrize("size", [1, 1_234, STEP - 1, STEP, STEP + 1, 3 * STEP])
def test_a_body_may_be_as_large_as_is_allowed_and_no_larger(
    encoding: str, encode: Callable[[bytes], bytes], size: int
) -> None:
    body = encode(bytes(size))
    assert len(decoded(encoding, body, max_bytes=size)) == size
    with pytest.raises(ContentError, match=rf"larger than the {size - 1:,} bytes .* raise max_response_bytes"):
        decoded(encoding, body, max_bytes=size - 1)


@pytest.mark.parametrize(
    ("start", "piece"),
    [(b"", gzip.compress(b"", mtime=0) * 500), (gzip.compress(b"", mtime=0)[:10], b"\0\0\0\xff\xff" * 2_000)],
)
def test_an_endless_body_that_decodes_to_nothing_is_refused(start: bytes, piece: bytes) -> None:
    content = Content("gzip", LIMIT)
    content.add(start)
    for _ in range((LIMIT + SLACK - len(start)) // len(piece)):
        content.add(piece)
    with pytest.raises(ContentError, match="larger than the 100,000 bytes that are allowed"):
        content.add(piece)


def test_what_does_not_compress_may_be_received_with_what_the_coding_adds() -> None:
    body = zlib.compress(bytes(LIMIT), 0)
    assert len(body) > LIMIT
    assert len(decoded("deflate", body)) == LIMIT


def test_a_bomb_takes_no_more_memory_than_is_allowed_and_a_step() -> None:
    bomb = gzip.compress(bytes(64 * STEP))
    assert len(bomb) < 70_000
    content = Content("gzip", 4 * STEP)
    tracemalloc.start()
    try:
        with pytest.raises(ContentError, match="larger than the 4,194,304 bytes"):
            content.add(bomb)
        assert tracemalloc.get_traced_memory()[1] < 4 * STEP * 9 / 8 + 3 * STEP
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("size", [1_000, 900_000, 5 * STEP])  # of a member
@pytest.mark.parametrize("chunk", [100, 10_000, 10_000_000])
def test_a_loop_may_do_other_things_after_each_step(size: int, chunk: int) -> None:
    total = 10 * STEP
    body = gzip.compress(bytes(size)) * (total // size)
    content = Content("gzip", total)
    steps = [0]
    for start in range(0, len(body), chunk):
        for _ in content.steps(body[start : start + chunk]):
            steps.append(content._decoded.tell())
    steps.append(len(content.end()))
    assert max(after - before for before, after in pairwise(steps)) <= 2 * STEP


def test_the_pauses_of_a_body_that_decodes_to_nothing_come_by_its_own_length() -> None:
    content = Content("gzip", 10 * STEP)
    assert sum(1 for _ in content.steps(gzip.compress(b"", mtime=0) * 50_000)) > 10
    assert content.end() == b""


@pytest.mark.parametrize(
    ("content_type", "limit"),
    [
        ("application/json", LARGEST_JSON),
        ("application/json; charset=utf-8", LARGEST_JSON),
        ("", LARGEST_JSON),
        ("textual/csv", LARGEST_JSON),
        ("application/text/csv", LARGEST_JSON),
        ("text/csv", LARGEST_TEXT),
        (" TEXT/html; charset=utf-8", LARGEST_TEXT),
    ],
)
def test_text_may_be_larger_than_json_where_nothing_else_was_asked_for(content_type: str, limit: int) -> None:
    assert limit_of(content_type, None) == limit
    assert limit_of(content_type, 5) == 5
    assert limit_of(content_type, 0) == 0
    assert (LARGEST_JSON, LARGEST_TEXT) == (16 * 1024 * 1024, 64 * 1024 * 1024)
