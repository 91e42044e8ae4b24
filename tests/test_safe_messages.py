"""Texts of a server in messages and logs: short, on one line, with nothing hidden; `error.body` has them whole."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import APIConnectionError, APIStatusError, InstantlyClient, InstantlyError
from instantly_async._core.text import LONGEST, one_line

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

HOSTILE = {
    "long": "a" * 5_000_000,
    "long and wide": "\U000e0001" * 1_000_000,
    "blank": " " * 5_000_000 + "x",
    "colours": "\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "line breaks": "one\r\nERROR root: two\x0b\x0c\x1c\x85\u2028\u2029three",
    "control": "".join(map(chr, range(32))) + "\x7f\x9b31m",
    "turned around": "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "unseen": "a\u200bb\ufeffc\u00ad",
    "half a pair": "\ud83d",
    "private use": "\ue000\U0010ffff",
}
SHOWN = {
    "colours": "\\x1b[31mred\\x1b[0m\\x1b]0;title\\x07",
    "line breaks": "one ERROR root: two three",
    "turned around": "\\u202egnp.exe\\u202c \\u2066x\\u2069 \\u200f",
}


def failure(run: Run, status: int, body: dict[str, Any], name: str) -> InstantlyError:
    async def scenario() -> InstantlyError:
        transport = httpx.MockTransport(lambda request: httpx.Response(status, content=json.dumps(body)))
        async with InstantlyClient("key", transport=transport, max_retries=1) as client:
            group, _, method = name.partition(".")
            with pytest.raises(InstantlyError) as caught:
                await getattr(getattr(client, group), method)("1")
            return caught.value

    error: InstantlyError = run(scenario)
    return error


def is_plain(message: str) -> bool:
    return message.isprintable() and len(message) < LONGEST + 500


@pytest.mark.parametrize("field", ["message", "error"])
@pytest.mark.parametrize("status", [400, 401, 403, 500])
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_message_of_the_api_is_shown_on_one_short_line(
    kind: str, status: int, field: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "instantly_async")
    error = failure(anyio.run, status, {field: HOSTILE[kind]}, "leads.get")
    assert is_plain(str(error))
    assert SHOWN.get(kind, "") in str(error)
    assert error.body == {field: HOSTILE[kind]}
    assert caplog.records
    assert all(is_plain(record.getMessage()) for record in caplog.records)


@pytest.mark.parametrize("value", [*HOSTILE.values(), [["x" * 10_000] * 100], {"a" * 10_000: 1}, {"a": {"b": [None]}}])
def test_an_error_in_a_success_is_shown_on_one_short_line(value: Any, run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, content=json.dumps({"error": value})))
        async with InstantlyClient("key", transport=transport) as client:
            with pytest.raises(APIStatusError, match="but with an error: ") as caught:
                await client.emails.send_test(eaccount="a", to_address_email_list="b", subject="s", body={"html": "t"})
        assert is_plain(str(caught.value))
        assert caught.value.body == {"error": value}

    run(scenario)


def test_what_a_connection_breaks_with_is_shown_on_one_short_line(run: Run) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError(f"illegal header line: {HOSTILE['colours']}\n{HOSTILE['long']}")

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(refuse), max_retries=0) as client:
            with pytest.raises(APIConnectionError, match="illegal header line: ") as caught:
                await client.leads.get("1")
        assert is_plain(str(caught.value))

    run(scenario)


@given(st.text(max_size=2_000) | st.recursive(st.none() | st.text(), st.lists, max_leaves=50))
def test_any_value_is_one_short_line(value: Any) -> None:
    shown = one_line(value)
    assert shown.isprintable()
    assert len(shown) <= LONGEST + len(" ...")


@pytest.mark.parametrize("text", ["", "Lead not found [4042]", "für Ödön: 日本 🙂", "x" * LONGEST])
def test_an_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert one_line(text) == text
