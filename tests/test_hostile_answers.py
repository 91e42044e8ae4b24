"""Whatever a server answers, a call returns a value or raises an InstantlyError."""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import DecodeError, InstantlyClient, InstantlyError, RateLimitError, scopes
from instantly_async._core import json_codec, text

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

DEEP = 100_000
UNREADABLE = {
    "deep list": b"[" * DEEP + b"]" * DEEP,
    "deep object": b'{"message":' * DEEP + b"1" + b"}" * DEEP,
    "deep and cut": b"[{" * DEEP,
    "deep in a field": b'{"items": [' + b"[" * DEEP + b"]" * DEEP + b"]}",
    "long integer": b'{"id": ' + b"9" * 5_000 + b"}",
    "long negative integer": b"-" + b"1" * 100_000,
    "no utf-8": b'{"id": "\xff\xfe"}',
    "half a utf-16": b"\xff\xfe{\x00",
}
CHARSETS = [
    *["utf-16", "utf-32", "utf-16-le", "UTF_16", "zlib", "zip", "bz2", "hex", "base64", "rot13", "uu", "quopri"],
    *["undefined", "idna", "punycode", "unicode_escape", "raw-unicode-escape", "mbcs", "oem", "utf-7", "cp65001"],
    *["none", "", '"', "\x00", "../../x", "a" * 5_000, "utf-8-sig", "string-escape", "tactis", "äöü"],
]
BODIES = [b"", b"oh no", b"<h1>\xff\xfe\x00\xd8</h1>", b"xn--a\\u12", zlib.compress(b"text")]


@pytest.fixture(params=["orjson", "standard library"])
def _either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "orjson":
        pytest.importorskip("orjson")
    else:
        monkeypatch.setattr(json_codec, "orjson", None)


def outcome(run: Run, response: Callable[[], httpx.Response], call: Callable[[InstantlyClient], Any]) -> Any:
    """What a call returns, or the InstantlyError that it raises."""

    async def scenario() -> Any:
        transport = httpx.MockTransport(lambda request: response())
        async with InstantlyClient("key", transport=transport, max_retries=0) as client:
            try:
                return await call(client)
            except InstantlyError as error:
                return error

    return run(scenario)


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize("status", [200, 403, 429, 500])
@pytest.mark.parametrize("body", UNREADABLE)
def test_json_that_python_cannot_hold_is_an_error_of_its_status(body: str, status: int, run: Run) -> None:
    error = outcome(run, lambda: httpx.Response(status, content=UNREADABLE[body]), lambda client: client.leads.get("1"))
    assert isinstance(error, InstantlyError)
    assert error.status_code == status
    assert isinstance(error.body, str)
    assert len(str(error)) < 1_000
    assert isinstance(error, DecodeError) == (status == 200)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_loses_neither_the_text_nor_the_error(charset: str, body: bytes, run: Run) -> None:
    def response(status: int, kind: str) -> httpx.Response:
        headers = [(b"content-type", f"{kind}; charset={charset}".encode())]
        return httpx.Response(status, content=body, headers=headers)

    refusal = outcome(run, lambda: response(500, "text/html"), lambda client: client.leads.get("1"))
    assert type(refusal).__name__ == "ServerError"
    assert refusal.body is None if not body else isinstance(refusal.body, str)
    odd = outcome(run, lambda: response(200, "text/html"), lambda client: client.leads.get("1"))
    assert isinstance(odd, DecodeError)
    download = outcome(run, lambda: response(200, "text/csv"), lambda client: client.block_list_entries.download())
    assert isinstance(download, str)


@pytest.mark.parametrize(
    ("content_type", "content", "read"),
    [
        ("text/csv", "ü".encode(), "ü"),
        ("text/csv; charset=UTF-8", "ü".encode(), "ü"),
        ('text/csv; header=present; charset="iso-8859-1"', b"\xfc", "ü"),
        ("text/csv;charset=windows-1252", b"\x80", "€"),
        ("text/csv; charset=shift_jis", "日本".encode("shift_jis"), "日本"),
        ("text/csv; charset=utf-16", "ü".encode("utf-16"), "ü"),
        ("text/csv; charset=utf-16le", "ü".encode("utf-16-le"), "ü"),
        ("text/csv; charset=utf-16", b"a,b\n", "a,b\n"),
        ("text/csv; charset=ascii", "ü".encode(), "ü"),
        ("text/csv; charset=rot13", b"abc", "abc"),
        ("text/csv; charset=utf-8", b"a\xffb", "a\ufffdb"),
    ],
)
def test_text_is_read_in_its_charset_or_else_in_utf_8(content_type: str, content: bytes, read: str) -> None:
    assert text.read(content, content_type) == read


@given(st.binary(max_size=40), st.text(max_size=20))
def test_no_bytes_and_no_charset_stop_the_reading(content: bytes, charset: str) -> None:
    assert isinstance(text.read(content, f"text/plain; charset={charset}"), str)


NO_TIME = [
    *["1e400", "-1e400", "nan", "-nan", "inf", "-1", "-0.5", "", " ", "soon", "0x10", "1,5", "٣ soon", "9" * 400],
    *["Fri, 31 Dec 99999 23:59:59 GMT", "Fri, 31 Dec 99999999999999999999 23:59:59 GMT", "Fri, 99 Dec 2026", ","],
    *["Fri, 31 Dec 2026 99:99:99 GMT", "Fri, 31 Dec 2026 23:59:59 +9999999999"],
    *["0 0 0 0 0", "Fri,", "1 Jan", "1 Jan 1", "Fri, 31 Dec 2026 " + "9" * 5_000 + ":00:00 GMT"],
]


def refusal(after: str) -> RateLimitError:
    response = httpx.Response(429, headers=[(b"retry-after", after.encode())])
    return RateLimitError("no", operation=scopes.find("leads.get"), response=response)


@pytest.mark.parametrize("after", NO_TIME)
def test_a_retry_after_that_is_no_time_is_none(after: str) -> None:
    assert refusal(after).retry_after is None


def test_a_retry_after_far_away_is_a_number_and_one_in_the_past_is_none_to_wait() -> None:
    assert (refusal("Fri, 31 Dec 9999 23:59:59 GMT").retry_after or 0) > 1e9
    assert refusal("Thu, 01 Jan 1970 00:00:00 GMT").retry_after == 0


@given(st.text(max_size=60))
def test_no_retry_after_raises(after: str) -> None:
    assert (refusal(after).retry_after or 0) >= 0
