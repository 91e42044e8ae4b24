"""Arguments: what goes out, and what is refused before it does."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest

from instantly_async import UNSET, Operation
from instantly_async._core.encoding import json_body, query_string, to_json
from instantly_async.models import AccountStatus, CustomTag, Timezone

OPERATION = Operation(id="x", name="things.update", method="PATCH", path="/things", body_required=True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b&c", "v=a%20b%26c"),
        (True, "v=true"),
        (False, "v=false"),
        (7, "v=7"),
        (AccountStatus.PAUSED, "v=2"),
        (Timezone.ETC_GMT_PLUS_12, "v=Etc%2FGMT%2B12"),
        (["a", "b"], "v=a&v=b"),
        (("a",), "v=a"),
        ([], ""),
        (None, ""),
        (UNSET, ""),
        (datetime.date(2026, 1, 31), "v=2026-01-31"),
        (datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC), "v=2026-01-31T00%3A00%3A00.000Z"),
    ],
)
def test_query_values(value: Any, text: str) -> None:
    assert query_string({"v": value}) == text


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (AccountStatus.PAUSED, 2),
        (Timezone.EUROPE_BELGRADE, "Europe/Belgrade"),
        (CustomTag.from_dict({"id": "1"}), {"id": "1"}),
        ([CustomTag.from_dict({})], [{}]),
        ({"a": UNSET, "b": None}, {"b": None}),
        ({"x"}, ["x"]),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (datetime.datetime(2026, 1, 31, 1, 2, 3, 456789, tzinfo=datetime.UTC), "2026-01-31T01:02:03.456789Z"),
    ],
)
def test_values_become_plain_json(value: Any, plain: Any) -> None:
    result = to_json(value)
    assert result == plain
    assert type(result) is type(plain)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_does_not_know_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="JSON has no word"):
        json_body(OPERATION, {"v": value})


def test_an_object_that_is_no_json_is_refused() -> None:
    with pytest.raises(TypeError, match="not JSON serializable"):
        json_body(OPERATION, {"v": object()})


def test_an_update_without_any_field_is_refused() -> None:
    with pytest.raises(ValueError, match=r"things\.update: give at least one of a, b"):
        json_body(OPERATION, {"a": UNSET, "b": UNSET})


def test_text_goes_out_as_utf_8() -> None:
    assert json_body(OPERATION, {"v": "ü"}) == '{"v":"ü"}'.encode()
