"""Limits that the API's document states for arguments: what is outside of them is refused before it is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from instantly_async import UNSET, InstantlyClient
from instantly_async._core.operation import Argument, Operation
from instantly_async._core.requests.arguments import in_form

from .document import Described, Node, argument_name, described_operations, example, kinds
from .sent_requests import sent_by, sent_with

UNITS = {"string": "characters", "array": "items"}
KEYWORDS = {"string": ("minLength", "maxLength"), "array": ("minItems", "maxItems")}


def limits(schema: Node) -> tuple[str, int | None, int | None]:
    """The kind of a value, and the smallest and the largest number, or number of characters or items."""
    kind = next((kind for kind in kinds(schema) if kind in {"string", "array", "integer", "number"}), "")
    least, most = (schema.get(keyword) for keyword in KEYWORDS.get(kind, ("minimum", "maximum")))
    return kind, least, most


def limited() -> Iterator[tuple[Described, str, Node]]:
    for operation in described_operations():
        schemas = {parameter["name"]: parameter["schema"] for parameter in operation.parameters("query")}
        for name, schema in {**schemas, **operation.fields}.items():
            if any(limit is not None for limit in limits(schema)[1:]):
                yield operation, name, schema


every_limited_argument = pytest.mark.parametrize(
    ("operation", "name", "schema"), list(limited()), ids=[f"{operation.id}-{name}" for operation, name, _ in limited()]
)


def value_of_size(schema: Node, size: int) -> Any:
    match limits(schema)[0]:
        case "string":
            return "x" * size
        case "array":
            return [example(schema["items"])] * size
        case _:
            return size


@every_limited_argument
async def test_the_smallest_and_the_largest_value_are_sent(operation: Described, name: str, schema: Node) -> None:
    for limit in limits(schema)[1:]:
        if limit is not None:
            sent = await sent_with(operation, {name: value_of_size(schema, limit)})
            assert len(sent.bodies) == 1


@every_limited_argument
async def test_what_is_outside_is_refused_with_the_limit(operation: Described, name: str, schema: Node) -> None:
    kind, least, most = limits(schema)
    unit = UNITS.get(kind)
    refused: list[tuple[int, str]] = []
    if most is not None:
        has, allowed = f"has {most + 1:,} {unit}", f"may have {most:,}$"
        refused.append((most + 1, f"{has}, and {allowed}" if unit else f"is {most + 1:,}, and must be .*{most:,}$"))
    if least is not None and (least > 0 or not unit):
        has, allowed = f"has {least - 1:,} {unit}", f"needs at least {least:,}$"
        refused.append((least - 1, f"{has}, and {allowed}" if unit else f"is {least - 1:,}, and must be .*{least:,}"))
    for size, problem in refused:
        with pytest.raises(ValueError, match=rf"\.\w+: {argument_name(name)} {problem}"):
            await sent_with(operation, {name: value_of_size(schema, size)})


def test_limits_of_every_kind_are_among_them() -> None:
    found = {(operation.id, name): limits(schema) for operation, name, schema in limited()}
    assert found["bulkAddLeads", "leads"] == ("array", 1, 1000)
    assert found["createLeadFinderAgent", "name"] == ("string", 1, 255)
    assert found["bulkDeleteLeads", "limit"] == ("integer", 1, 10000)
    assert found["getDailyAccountAnalytics", "emails"] == ("array", 1, 200)


@pytest.mark.parametrize(
    ("leads", "problem"),
    [
        ([{"email": "a@b.c"}] * 1001, "leads.bulk_add: leads has 1,001 items, and may have 1,000"),
        ([], "leads.bulk_add: leads has 0 items, and needs at least 1"),
    ],
)
async def test_as_many_leads_as_the_api_takes_can_be_added_at_once(leads: list[Any], problem: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(problem)}$"):
        await sent_by(lambda instantly: instantly.leads.bulk_add(leads=leads, campaign_id="c"))


@pytest.mark.parametrize(
    ("where", "problem"),
    [
        ({}, "leads.bulk_add: give campaign_id or list_id"),
        ({"campaign_id": UNSET, "list_id": None}, "leads.bulk_add: give campaign_id or list_id"),
        ({"campaign_id": "c", "list_id": "l"}, "leads.bulk_add: give campaign_id or list_id, and not both"),
    ],
)
async def test_leads_are_added_to_a_campaign_or_to_a_list(where: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(problem)}$"):
        await sent_by(lambda instantly: instantly.leads.bulk_add(leads=[{"email": "a@b.c"}], **where))


async def test_leads_are_deleted_of_a_campaign_or_a_list_or_both() -> None:
    async def delete(instantly: InstantlyClient) -> None:
        await instantly.leads.bulk_delete(campaign_id="c", list_id="l")

    assert (await sent_by(delete)).bodies == [{"campaign_id": "c", "list_id": "l"}]
    with pytest.raises(ValueError, match=r"leads\.bulk_delete: give campaign_id or list_id$"):
        await sent_by(lambda instantly: instantly.leads.bulk_delete(ids=["a"]))


def operation(argument: Argument, **more: Any) -> Operation:
    return Operation("x", "things.make", "POST", "/x", arguments=(argument,), **more)


sizes = st.integers(0, 20)


@given(least=st.none() | sizes, most=st.none() | sizes, size=sizes, kind=st.sampled_from([int, float, str, list]))
def test_a_value_passes_exactly_if_it_is_within_its_limits(
    least: int | None, most: int | None, size: int, kind: type
) -> None:
    assume(least is None or most is None or least <= most)
    value = kind(size) if kind in {int, float} else "ü" * size if kind is str else [None] * size
    argument = Argument("a", "body", least=least, most=most)
    is_within = (least is None or size >= least) and (most is None or size <= most)
    with nullcontext() if is_within else pytest.raises(ValueError, match=r"things\.make: a (is|has) "):
        assert in_form(operation(argument), "body", {"a": value}) == {"a": value}
    assert in_form(operation(argument), "body", {"a": value}, validate=False) == {"a": value}


@pytest.mark.parametrize("value", [None, UNSET])
def test_null_and_what_is_left_out_have_no_size(value: Any) -> None:
    argument = Argument("a", "body", least=1, most=2)
    assert in_form(operation(argument), "body", {"a": value}) == {"a": value}


def test_not_a_number_is_within_no_limits() -> None:
    with pytest.raises(ValueError, match=r"things\.make: a is nan, and must be at least 1"):
        in_form(operation(Argument("a", "body", least=1)), "body", {"a": float("nan")})


def test_without_validation_only_what_is_unsendable_is_refused() -> None:
    several = operation(Argument("a", "body", form="list", most=1), one_of=("b", "c"))
    assert in_form(several, "body", {"a": [1, 2]}, validate=False) == {"a": [1, 2]}
    with pytest.raises(ValueError, match="give a list"):
        in_form(several, "body", {"a": "text"}, validate=False)


def test_the_message_has_the_name_that_python_has() -> None:
    named = operation(Argument("from", "query", python_name="from_", least=1))
    with pytest.raises(ValueError, match=r"things\.make: from_ is 0, and must be at least 1"):
        in_form(named, "query", {"from": 0})


@pytest.mark.parametrize("tags", ["a,b,c", ["a", "b", "c"]])
def test_what_is_joined_has_as_many_items_as_were_joined(tags: Any) -> None:
    assert in_form(operation(Argument("a", "query", form="joined", most=3)), "query", {"a": tags}) == {"a": "a,b,c"}
    with pytest.raises(ValueError, match="a has 3 items, and may have 2"):
        in_form(operation(Argument("a", "query", form="joined", most=2)), "query", {"a": tags})
    with pytest.raises(ValueError, match="a has 5 characters, and may have 4"):
        in_form(operation(Argument("a", "body", form="joined", most=4)), "body", {"a": tags})


def test_one_text_in_the_place_of_a_list_is_not_measured() -> None:
    with pytest.raises(ValueError, match="takes several values; give a list"):
        in_form(operation(Argument("a", "body", form="list", most=2)), "body", {"a": "abc"})


async def test_a_client_can_leave_the_limits_to_the_api() -> None:
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(200, json={})

    async with InstantlyClient("key", transport=httpx.MockTransport(answer), validate=False) as client:
        await client.leads.bulk_add(leads=[])
        with pytest.raises(ValueError, match=r"needs at least 1$"):
            await client.with_options(validate=True).leads.bulk_add(leads=[])
        with pytest.raises(ValueError, match="give a list"):
            await client.leads.bulk_add(leads="one")  # type: ignore[arg-type]
    assert bodies == [b'{"leads":[]}']


def test_validate_is_true_or_false() -> None:
    with pytest.raises(TypeError, match="validate is 'no', and must be True or False"):
        InstantlyClient("key", validate="no")  # type: ignore[arg-type]
