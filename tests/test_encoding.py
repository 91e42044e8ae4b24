"""Arguments: what goes out, and what is refused before it does."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import httpx
import pytest

from instantly_async import UNSET, InstantlyClient, Operation
from instantly_async._core.requests.encoding import json_body, query_string, to_json
from instantly_async.models import AccountStatus, CustomTag, SendingHours, Timezone

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
    assert query_string(OPERATION, {"v": value}) == text


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
    with pytest.raises(TypeError, match=r"things\.update: v is of the type object, which cannot be sent"):
        json_body(OPERATION, {"v": object()})


def test_an_update_without_any_field_is_refused() -> None:
    with pytest.raises(ValueError, match=r"things\.update: give at least one of a, b"):
        json_body(OPERATION, {"a": UNSET, "b": UNSET})


def test_text_goes_out_as_utf_8() -> None:
    assert json_body(OPERATION, {"v": "ü"}) == '{"v":"ü"}'.encode()


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def circle() -> Any:
    value: dict[str, Any] = {}
    value["again"] = [value]
    return value


@pytest.mark.parametrize(
    "value", [nested(100_000), circle(), SendingHours(from_=circle(), to="17:00")], ids=["deep", "circle", "model"]
)
@pytest.mark.parametrize("where", ["query", "body"])
async def test_what_is_nested_without_end_is_refused_before_it_is_sent(where: str, value: Any) -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    async with InstantlyClient("key", transport=transport) as client:
        call = (
            client.custom_tags.create(label=value) if where == "body" else client.campaigns.get_analytics(ids=[value])
        )
        with pytest.raises(ValueError, match="an argument is nested too deeply, or contains itself"):
            await call
    assert not sent


@pytest.mark.parametrize("where", ["path", "query", "queries"])
async def test_a_url_that_is_too_long_names_the_argument_before_it_is_sent(where: str) -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    async with InstantlyClient("key", transport=transport) as client:
        calls: dict[str, Any] = {
            "path": lambda: client.custom_tags.get("ä" * 12_000),
            "query": lambda: client.accounts.list(search="a" * 70_000),
            "queries": lambda: client.campaigns.get_analytics(ids=["0123456789" * 4] * 2_000),
        }
        name = {"path": "id", "query": "search", "queries": "ids"}[where]
        with pytest.raises(ValueError, match=rf"characters, and may have 65,536; give less in {name}"):
            await calls[where]()
    assert not sent


async def test_the_longest_url_is_sent() -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200, json={"items": []}))  # type: ignore[func-returns-value]
    async with InstantlyClient("key", base_url="http://a.b", transport=transport) as client:
        await client.accounts.list(limit=1, search="a" * (65_536 - len("http://a.b/api/v2/accounts?limit=1&search=")))
        assert len(str(sent[0].url)) == 65_536


@pytest.mark.parametrize("where", ["path", "query"])
async def test_half_a_surrogate_pair_in_a_url_is_refused_with_the_name_of_its_argument(where: str) -> None:
    async with InstantlyClient("key", transport=httpx.MockTransport(lambda request: httpx.Response(200))) as client:
        call: Any = client.custom_tags.get("\ud800") if where == "path" else client.accounts.list(search="\ud800")
        with pytest.raises(ValueError, match="has half a surrogate pair, which no URL can have"):
            await call
