"""Only whoever knows the subscription's header is believed."""

from __future__ import annotations

import traceback
from http.client import parse_headers
from io import BytesIO
from typing import Any

import pytest
from starlette.datastructures import Headers

from instantly_async import webhooks
from instantly_async.webhooks.verification import Verifier

GOOD: dict[str, Any] = {
    "dictionary": {"x-hook-secret": "s3cret"},
    "another case": {"X-HOOK-Secret": "s3cret"},
    "starlette": Headers({"X-Hook-Secret": "s3cret"}),
    "pairs of text": [("host", "me"), ("X-Hook-Secret", "s3cret")],
    "pairs of bytes, as ASGI has them": [(b"x-hook-secret", b"s3cret")],
    "http.server": parse_headers(BytesIO(b"Host: me\r\nX-Hook-Secret: s3cret\r\n\r\n")),
    "blanks": {"X-Hook-Secret": " s3cret "},
}
BAD: dict[str, tuple[Any, str]] = {
    "nothing": ({}, "missing"),
    "another header": ({"X-Hook": "s3cret"}, "missing"),
    "another value": ({"X-Hook-Secret": "s3cret2"}, "another value"),
    "another case": ({"X-Hook-Secret": "S3cret"}, "another value"),
    "an empty value": ({"X-Hook-Secret": ""}, "another value"),
    "two": ([("X-Hook-Secret", "guess"), ("x-hook-secret", "s3cret")], "more than once"),
    "half a surrogate pair": ({"X-Hook-Secret": "\ud83d"}, "another value"),
}


@pytest.mark.parametrize("headers", GOOD.values(), ids=GOOD)
def test_the_right_value_is_enough(headers: Any) -> None:
    webhooks.verify(headers, {"X-Hook-Secret": "s3cret"})


@pytest.mark.parametrize(("headers", "message"), BAD.values(), ids=BAD)
def test_anything_else_is_refused_and_no_value_is_shown(headers: Any, message: str) -> None:
    with pytest.raises(webhooks.VerificationError, match=message) as caught:
        webhooks.verify(headers, {"X-Hook-Secret": "s3cret"})
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=False).format())
    assert "s3cret" not in str(caught.value)
    assert "guess" not in shown


@pytest.mark.parametrize("value", ["new", "old"])
def test_while_a_secret_is_replaced_both_are_good(value: str) -> None:
    webhooks.verify({"X-Hook-Secret": value}, {"X-Hook-Secret": ["new", "old"]})


def test_every_named_header_is_needed() -> None:
    secrets = {"X-Hook-Secret": "a", "Authorization": "Bearer b"}
    webhooks.verify({"X-Hook-Secret": "a", "authorization": "Bearer b"}, secrets)
    with pytest.raises(webhooks.VerificationError, match="authorization is missing"):
        webhooks.verify({"X-Hook-Secret": "a"}, secrets)


def test_a_secret_may_have_any_letters() -> None:
    webhooks.verify([(b"X-Hook-Secret", "schlüssel".encode("latin-1"))], {"X-Hook-Secret": "schlüssel"})


@pytest.mark.parametrize("secrets", [{}, {"X": ""}, {"X": []}, {"X": ["a", " "]}])
def test_secrets_that_would_let_anybody_in_are_refused(secrets: Any) -> None:
    with pytest.raises(ValueError, match="secrets"):
        webhooks.verify({"X": ""}, secrets)


@pytest.mark.parametrize("secrets", [{"X": None}, {"X": 7}, {"X": b"a"}, {7: "a"}, "s3cret", ["s3cret"]])
def test_secrets_that_are_no_text_are_a_mistake(secrets: Any) -> None:
    with pytest.raises(TypeError, match=r"secrets|text"):
        webhooks.verify({"X": "a"}, secrets)


def test_what_is_kept_shows_no_secret() -> None:
    assert "s3cret" not in repr(vars(Verifier({"X": "s3cret"})))
