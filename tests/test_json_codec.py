"""JSON text: the same with and without orjson."""

from __future__ import annotations

import importlib.util
import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async._core import json_codec

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@pytest.fixture(params=["orjson", "standard library"])
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    if request.param == "standard library":
        monkeypatch.setattr(json_codec, "orjson", None)
    else:
        assert json_codec.orjson is not None
    return json_codec


def test_without_the_extra_the_standard_library_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    spec = importlib.util.find_spec("instantly_async._core.json_codec")
    assert spec is not None
    assert spec.loader is not None
    codec = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(codec)
    assert codec.orjson is None
    assert codec.loads(codec.dumps({"a": [1]})) == {"a": [1]}


@given(value=JSON)
def test_what_orjson_writes_everybody_reads(value: Any) -> None:
    assert json.loads(json_codec.dumps(value)) == value


def test_text_goes_out_as_it_is(codec: Any) -> None:
    assert codec.dumps({"name": "Zoë", "n": [1, 2.5, None, True]}) == '{"name":"Zoë","n":[1,2.5,null,true]}'.encode()


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'{"a": [1, 2.5, null, true, "\xc3\xab"]}', {"a": [1, 2.5, None, True, "ë"]}),
        (rb'["\ud800"]', ["\ud800"]),
        (b"1", 1),
    ],
)
def test_odd_text_is_read_all_the_same(codec: Any, content: bytes, value: Any) -> None:
    assert codec.loads(content) == value


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"a": ', b"\xff"])
def test_what_is_no_json_says_so(codec: Any, content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the parsers word it each in their way
        codec.loads(content)


def test_numbers_of_any_size_go_out(codec: Any) -> None:
    assert codec.dumps([2**70]) == b"[1180591620717411303424]"


def test_half_a_surrogate_pair_goes_out_as_it_came(codec: Any) -> None:
    assert codec.dumps(["\ud800", "ü"]) == '["\\ud800","ü"]'.encode()
