"""A value that cannot be sent is refused before anything is, with its place; what can be sent is sent as it is."""

from __future__ import annotations

import datetime
import json
from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import InstantlyClient, Operation
from instantly_async._core import json_codec
from instantly_async._core.requests.encoding import json_body, query_string, to_json
from instantly_async.models import CustomTag, NewLead, SendingHours

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
TAG = CustomTag.from_dict({"label": "x"})
OPERATION = Operation(id="x", name="things.update", method="PATCH", path="/things")


@pytest.fixture(params=["standard library", "orjson"], autouse=True)
def _codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "standard library":
        monkeypatch.setattr(json_codec, "orjson", None)
    else:
        pytest.importorskip("orjson")


def generator() -> Iterator[int]:
    yield 1


class Unknown:
    pass


def name_of(value: object) -> str:
    return str(getattr(value, "__name__", type(value).__name__))


REFUSED: list[tuple[Any, type[Exception], str]] = [
    (float("nan"), ValueError, "is nan, and JSON has no word for it; leave it out, or give None"),
    (float("-inf"), ValueError, "is -inf, and JSON has no word for it"),
    (Decimal("NaN"), ValueError, "is nan, and JSON has no word for it"),
    (Decimal("sNaN"), ValueError, "is nan, and JSON has no word for it"),
    (Decimal("Infinity"), ValueError, "is inf, and JSON has no word for it"),
    (Decimal("0.1234567890123456789"), ValueError, "is a Decimal with more digits than a number can have"),
    (Decimal("1E+400"), ValueError, "is a Decimal with more digits than a number can have"),
    (b"text", TypeError, "is of the type bytes, which cannot be sent; decode it to text"),
    (bytearray(b"text"), TypeError, "is of the type bytearray, which cannot be sent; decode it to text"),
    (memoryview(b"text"), TypeError, "is of the type memoryview, which cannot be sent; decode it to text"),
    (generator(), TypeError, "is of the type generator, which cannot be sent; give a list"),
    (iter([1]), TypeError, "is of the type list_iterator, which cannot be sent; give a list"),
    (map(str, [1]), TypeError, "is of the type map, which cannot be sent; give a list"),
    ({"a": 1}.items(), TypeError, "is of the type dict_items, which cannot be sent; give a dictionary"),
    (Fraction(1, 3), TypeError, "is of the type Fraction, which cannot be sent"),
    (datetime.timedelta(1), TypeError, "is of the type timedelta, which cannot be sent"),
    (datetime.time(9), TypeError, "is of the type time, which cannot be sent"),
    (Unknown, TypeError, "is of the type type, which cannot be sent"),
    (Unknown(), TypeError, "is of the type Unknown, which cannot be sent"),
    (10**5000, ValueError, ": Exceeds the limit"),
    ({("a", "b"): 1}, TypeError, ": keys must be str"),
]
PLACES: list[tuple[Callable[[Any], Any], str]] = [
    (lambda value: {"field": value}, "field"),
    (
        lambda value: {"first": 1, "leads": [{}, {"custom_variables": {"city": value}}]},
        "leads[1].custom_variables.city",
    ),
    (lambda value: {"leads": ({}, CustomTag.from_dict({"label": value}))}, "leads[1].label"),
    (lambda value: {"leads": [CustomTag.from_dict({"id": "1", "new": [value]})]}, "leads[0].new[0]"),
    (lambda value: {"hours": SendingHours(from_=value, to="17:00")}, "hours.from"),
    (lambda value: {"odd names": {"an odd name": value}}, "odd names['an odd name']"),
    (lambda value: {"views": {"a": 1, "b": value}.values()}, "views[1]"),
]


@pytest.mark.parametrize(("value", "kind", "reason"), REFUSED, ids=name_of)
@pytest.mark.parametrize(("fields", "place"), PLACES, ids=[place for _, place in PLACES])
def test_a_bad_value_of_a_body_is_named_by_its_place(
    fields: Callable[[Any], Any], place: str, value: Any, kind: type[Exception], reason: str
) -> None:
    with pytest.raises(kind) as caught:
        json_body(OPERATION, fields(value))
    words = f"{place}{reason}" if reason.startswith(":") else f"{place} {reason}"
    assert str(caught.value).startswith(f"things.update: {words}")


@pytest.mark.parametrize(("value", "kind", "reason"), REFUSED[:-1], ids=name_of)
@pytest.mark.parametrize(("wrap", "place"), [(lambda value: value, "ids"), (lambda value: ["a", value], "ids[1]")])
def test_a_bad_value_of_a_query_is_named_by_its_place(
    wrap: Callable[[Any], Any], place: str, value: Any, kind: type[Exception], reason: str
) -> None:
    with pytest.raises(kind) as caught:
        query_string(OPERATION, {"first": 1, "ids": wrap(value)})
    assert str(caught.value).startswith(f"things.update: {place}")
    assert reason in str(caught.value)


@pytest.mark.parametrize("value", [{"a": 1}, TAG, b"1", ["1", "2"], Unknown()], ids=name_of)
def test_a_path_takes_one_plain_value(value: Any, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(lambda request: httpx.Response(200))) as client:
            with pytest.raises(TypeError, match=f"custom_tags.get: id is of the type {type(value).__name__}, which "):
                await client.custom_tags.get(value)

    run(scenario)


@pytest.mark.parametrize("value", [{"a": 1}, TAG], ids=repr)
def test_an_object_has_no_place_in_a_query(value: Any) -> None:
    with pytest.raises(TypeError, match=f"things.update: search is of the type {type(value).__name__}, which cannot"):
        query_string(OPERATION, {"search": value})


def test_the_lead_of_a_thousand_that_cannot_be_sent_is_named_and_nothing_is_sent(run: Run) -> None:
    async def scenario() -> None:
        leads: list[dict[str, Any]] = [{"email": f"{number}@example.com"} for number in range(1_000)]
        leads[776]["custom_variables"] = {"city": float("nan")}
        transport = httpx.MockTransport(lambda request: httpx.Response(500))
        async with InstantlyClient("key", transport=transport) as client:
            place = r"leads\.bulk_add: leads\[776\]\.custom_variables\.city is nan, and JSON has no word for it"
            with pytest.raises(ValueError, match=place) as caught:
                await client.leads.bulk_add(leads=leads, campaign_id="c")
        assert caught.value.__cause__ is None

    run(scenario)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("12.5"), "12.5"),
        (Decimal("0.1"), "0.1"),
        (Decimal("12.00"), "12"),
        (Decimal("1E+2"), "100"),
        (Decimal("-0"), "0"),
        (Decimal("0E+999999"), "0.0"),
        (Decimal(10**30), "1" + "0" * 30),
        ({"a": 1, "b": 2}.keys(), '["a","b"]'),
        ({"a": 1, "b": 2}.values(), "[1,2]"),
        (range(2), "[0,1]"),
        ("\ud83d", '"\\ud83d"'),
        ("ü\udc00€", '"ü\\udc00€"'),
        ({"\ud83d": 1}, '{"\\ud83d":1}'),
        (["\\ud83d"], '["\\\\ud83d"]'),
    ],
)
def test_what_can_be_sent_is_sent_with_the_same_digits_and_letters(value: Any, text: str) -> None:
    assert json_body(OPERATION, {"v": value}) == f'{{"v":{text}}}'.encode()


@given(st.text(st.characters(categories=["Cs", "Lu", "Po"])))
def test_every_text_that_came_in_goes_out(text: str) -> None:
    came = json_codec.loads(json.dumps(text).encode())
    sent = json_body(OPERATION, {"v": came})
    assert sent is not None
    assert json.loads(sent)["v"] == json_codec.loads(sent)["v"] == came


@given(st.decimals())
def test_a_decimal_is_sent_exactly_or_not_at_all(value: Decimal) -> None:
    try:
        sent = to_json(value)
    except ValueError:
        return
    assert Decimal(repr(sent)) == value


def test_views_of_a_dictionary_are_lists_in_a_query_too() -> None:
    assert query_string(OPERATION, {"ids": {"a": 1, "b": 2}.keys()}) == "ids=a&ids=b"
    assert query_string(OPERATION, {"ids": {"a": 1, "b": 2}.values()}) == "ids=1&ids=2"
    assert query_string(OPERATION, {"amount": Decimal("12.50")}) == "amount=12.5"


BYTES: Any = {"a": b"x"}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda c: c.leads.create(email="x", custom_variables={"a": float("nan")}),
            r"^leads\.create: custom_variables\.a is nan",
        ),
        (lambda c: c.leads.list(ids=[Unknown()]), r"^leads\.list: ids\[0\] is of the type Unknown"),
        (lambda c: c.leads.update("1", first_name=Unknown()), r"^leads\.update: first_name is of the type Unknown"),
        (
            lambda c: c.leads.bulk_add(leads=[NewLead(email="x", custom_variables=BYTES)], campaign_id="c"),
            r"^leads\.bulk_add: leads\[0\]\.custom_variables\.a is of the type bytes",
        ),
        (lambda c: c.accounts.list(tag_ids=["a", Unknown()]), r"^accounts\.list: tag_ids\[1\] is of the type Unknown"),
        (
            lambda c: c.accounts.list(tag_ids=(letter for letter in "ab")),
            r"^accounts\.list: tag_ids is of the type generator",
        ),
        (
            lambda c: c.leads.bulk_add(leads=NewLead(email="x"), campaign_id="c"),
            r"^leads\.bulk_add: leads is one object",
        ),
        (lambda c: c.leads.bulk_add(leads={"email": "x"}, campaign_id="c"), r"^leads\.bulk_add: leads is one object"),
    ],
)
async def test_a_value_is_named_whatever_was_left_out_before_it(call: Callable[[Any], Any], message: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(500))
    async with InstantlyClient("key", transport=transport) as client:
        with pytest.raises((TypeError, ValueError), match=message):
            await call(client)
