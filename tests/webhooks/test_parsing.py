"""Whatever is posted becomes an event or a clear error."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import webhooks
from instantly_async.webhooks import parsing

from .deliveries import REPLY_RECEIVED

TEXT = json.dumps(REPLY_RECEIVED)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(TEXT, id="text"),
        pytest.param(TEXT.encode(), id="bytes"),
        pytest.param(bytearray(TEXT.encode()), id="bytearray"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), id="byte order mark"),
        pytest.param(REPLY_RECEIVED, id="dictionary"),
        pytest.param(MappingProxyType(REPLY_RECEIVED), id="mapping"),
        pytest.param(webhooks.parse(REPLY_RECEIVED), id="event"),
    ],
)
def test_a_body_may_be_bytes_text_or_a_mapping(body: Any) -> None:
    assert webhooks.parse(body) == webhooks.parse(REPLY_RECEIVED)
    assert isinstance(webhooks.parse(body), webhooks.ReplyReceived)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "no JSON"),
        ("secret text", "no JSON"),
        (b'{"event_type": "reply_rec', "no JSON"),
        (b'{"a": "\xff"}', "no JSON"),
        (b"event_type=reply_received", "no JSON"),
        ("[" * 100_000, "no JSON|nested too deeply"),
        ('{"a":' * 60 + "1" + "}" * 60, "nested too deeply"),
        ('{"a":' + "[" * 900 + "]" * 900 + "}", "nested too deeply"),
        ('{"a": [' + "1," * 100_000 + "1]}", "too many values"),
        ("[]", "is a JSON object, not a JSON list"),
        ('[{"event_type": "reply_received"}]', "is a JSON object, not a JSON list"),
        ('"reply_received"', "is a JSON object, not a JSON str"),
        ("null", "is a JSON object, not null"),
        ("7", "is a JSON object, not a JSON int"),
    ],
)
def test_what_is_no_event_is_an_error_that_says_so(body: bytes | str, message: str) -> None:
    with pytest.raises(webhooks.InvalidDeliveryError, match=message):
        webhooks.parse(body)


def test_what_is_in_a_bad_body_is_not_shown() -> None:
    body = json.dumps({"reply_text": "a private word"})[:-1]
    with pytest.raises(webhooks.InvalidDeliveryError) as caught:
        webhooks.parse(body)
    assert "a private" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("body", [b" ", " "])
def test_a_huge_body_is_refused_unread(body: bytes | str) -> None:
    with pytest.raises(webhooks.DeliveryTooLargeError, match="larger than 10,000,000 bytes"):
        webhooks.parse(body * (parsing.LARGEST_BODY + 1))


@pytest.mark.parametrize(
    "body", [{1: 2}, {None: "secret"}, {"a": 1, b"a": 2}, {"a": [{"b": {("secret",): 2, "c": 3}}]}]
)
def test_a_mapping_whose_names_are_no_text_is_refused(body: Any) -> None:
    with pytest.raises(webhooks.InvalidDeliveryError, match="names in the body of a delivery are text") as caught:
        webhooks.parse(body)
    assert "secret" not in str(caught.value)


def test_a_mapping_that_contains_itself_is_refused() -> None:
    body: dict[str, Any] = {"event_type": "reply_received"}
    body["a"] = body["b"] = body
    with pytest.raises(webhooks.InvalidDeliveryError):
        webhooks.parse(body)


@pytest.mark.parametrize("body", [None, 7, [REPLY_RECEIVED]])
def test_what_is_no_body_at_all_is_a_mistake_of_the_caller(body: Any) -> None:
    with pytest.raises(TypeError, match="bytes, text or a mapping"):
        webhooks.parse(body)


@pytest.mark.parametrize("body", [b'{"event_type": "Hot \\ud83d", "a": "\\udc00"}', '{"event_type": "Hot \ud83d"}'])
def test_half_a_surrogate_pair_loses_no_event(body: bytes | str) -> None:
    event = webhooks.parse(body)
    assert isinstance(event, webhooks.CustomLabel)
    assert event.event_type == "Hot \ud83d"
    assert event.key == webhooks.parse(event.to_dict()).key


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
NAMES = st.sampled_from([*REPLY_RECEIVED, "jobTitle", "__dict__", "additional_properties", ""]) | st.text(max_size=8)


@pytest.mark.slow
@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_every_object_becomes_an_event_that_loses_nothing(body: dict[str, Any]) -> None:
    event = webhooks.parse(json.dumps(body))
    assert json.dumps(event.to_dict(), sort_keys=True) == json.dumps(body, sort_keys=True)
    assert isinstance(event.custom_variables, Mapping)
    assert event.thread_id is None or event.unibox_url
    assert len(event.key) == 32
    assert repr(event).startswith(type(event).__name__)


@pytest.mark.slow
@given(st.binary(max_size=200) | st.text(st.characters(), max_size=200))
def test_any_other_body_is_an_event_or_the_one_error(body: bytes | str) -> None:
    try:
        event = webhooks.parse(body)
    except webhooks.InvalidDeliveryError:
        return
    assert isinstance(event, webhooks.DeliveredEvent)
