"""Whatever a body holds, however it is compressed and cut: it comes out whole, or as an error."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async._core.transport.content import SLACK, Content, ContentError

BODIES = st.binary(max_size=300) | st.builds(
    lambda piece, times: piece * times, st.binary(min_size=1, max_size=20), st.integers(0, 500)
)
LEVELS = st.integers(0, 9)
LIMIT = 100_000
FORMATS: dict[str, tuple[str, Callable[[bytes, int], bytes]]] = {
    "gzip": ("gzip", lambda data, level: gzip.compress(data, level, mtime=0)),
    "zlib": ("deflate", lambda data, level: zlib.compress(data, level)),
    "raw deflate": ("deflate", lambda data, level: zlib.compress(data, level, wbits=-15)),
}


def decoded(encoding: str, body: bytes, cuts: list[int], max_bytes: int = LIMIT) -> bytes:
    content = Content(encoding, max_bytes)
    edges = [0, *sorted(cut % (len(body) + 1) for cut in cuts), len(body)]
    for start, end in pairwise(edges):
        content.add(body[start:end])
    return content.end()


CUTS = st.lists(st.integers(0, 10_000), max_size=8)


@pytest.mark.parametrize("name", ["identity", *FORMATS])
@given(body=BODIES, level=LEVELS, cuts=CUTS)
def test_what_was_compressed_comes_out_whatever_the_chunks(name: str, body: bytes, level: int, cuts: list[int]) -> None:
    encoding, compress = FORMATS.get(name, ("identity", lambda data, level: data))
    assert decoded(encoding, compress(body, level), cuts) == body


@given(bodies=st.lists(st.tuples(BODIES, LEVELS), min_size=1, max_size=5), zeros=st.integers(0, 20), cuts=CUTS)
def test_what_was_compressed_in_several_members_comes_out(
    bodies: list[tuple[bytes, int]], zeros: int, cuts: list[int]
) -> None:
    whole = b"".join(gzip.compress(body, level) for body, level in bodies) + bytes(zeros)
    assert decoded("gzip", whole, cuts) == b"".join(body for body, _ in bodies)


@pytest.mark.parametrize("name", FORMATS)
@given(body=BODIES, level=LEVELS, cuts=CUTS, length=st.integers(1, 10_000))
def test_whatever_is_cut_off_is_an_error(name: str, body: bytes, level: int, cuts: list[int], length: int) -> None:
    encoding, compress = FORMATS[name]
    whole = compress(body, level)
    kept = length % len(whole) or 1
    if kept < len(whole):
        with pytest.raises(ContentError):
            decoded(encoding, whole[:kept], cuts)


@given(first=BODIES, second=BODIES, cuts=CUTS, length=st.integers(0, 10_000))
def test_whatever_is_cut_off_a_second_member_is_an_error(
    first: bytes, second: bytes, cuts: list[int], length: int
) -> None:
    member, other = gzip.compress(first), gzip.compress(second)
    with pytest.raises(ContentError):
        decoded("gzip", member + other[: 1 + length % (len(other) - 1)], cuts)


@pytest.mark.parametrize("name", ["gzip", "zlib"])  # raw deflate has no checksum
@given(body=BODIES, level=LEVELS, cuts=CUTS, bit=st.integers(0, 100_000))
def test_no_flipped_bit_gives_another_body(name: str, body: bytes, level: int, cuts: list[int], bit: int) -> None:
    encoding, compress = FORMATS[name]
    flipped = bytearray(compress(body, level))
    flipped[bit // 8 % len(flipped)] ^= 1 << bit % 8
    with suppress(ContentError):
        assert decoded(encoding, bytes(flipped), cuts) == body


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
@given(body=BODIES, cuts=CUTS)
def test_no_bytes_are_another_error(encoding: str, body: bytes, cuts: list[int]) -> None:
    with suppress(ContentError):
        assert len(decoded(encoding, body, cuts)) <= LIMIT


@pytest.mark.parametrize("name", ["identity", *FORMATS])
@given(body=BODIES, level=LEVELS, cuts=CUTS, max_bytes=st.integers(0, 2_000))
def test_no_more_than_is_allowed_ever_comes_out(
    name: str, body: bytes, level: int, cuts: list[int], max_bytes: int
) -> None:
    encoding, compress = FORMATS.get(name, ("identity", lambda data, level: data))
    whole = compress(body, level)
    assert len(whole) <= max_bytes + SLACK or len(body) > max_bytes
    if len(body) <= max_bytes:
        assert decoded(encoding, whole, cuts, max_bytes) == body
    else:
        with pytest.raises(ContentError, match="larger than"):
            decoded(encoding, whole, cuts, max_bytes)
