"""Arguments that take several values: joined by commas or repeated, as each operation wants it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import InstantlyClient
from instantly_async._core.operation import Argument, Operation
from instantly_async._core.requests.arguments import in_form
from instantly_async._core.requests.encoding import query_string
from instantly_async.models import BackgroundJobStatus, RecipientType

from .document import Described, argument_name, described_operations, kinds
from .sent_requests import sent_by, sent_with

JOINED = Operation("x", "tags.list", "GET", "/x", arguments=(Argument("tags", "query", form="joined"),))


def arguments(*, joined: bool) -> list[tuple[Described, str]]:
    found: list[tuple[Described, str]] = []
    for operation in described_operations():
        for parameter in operation.parameters("query"):
            if "array" in kinds(parameter["schema"]) and (parameter.get("explode") is False) is joined:
                found.append((operation, parameter["name"]))
        for name, field in operation.fields.items():
            if field.get("x-comma-separated", False) if joined else "array" in kinds(field):
                found.append((operation, name))
    return found


def ids(found: list[tuple[Described, str]]) -> list[str]:
    return [f"{operation.id}-{name}" for operation, name in found]


every_joined_argument = pytest.mark.parametrize(
    ("operation", "name"), arguments(joined=True), ids=ids(arguments(joined=True))
)
every_list = pytest.mark.parametrize(("operation", "name"), arguments(joined=False), ids=ids(arguments(joined=False)))


@every_joined_argument
async def test_a_list_goes_out_as_one_text_with_commas(operation: Described, name: str) -> None:
    for value, text in (
        (["a", "b"], "a,b"),
        (("a",), "a"),
        ("a,b", "a,b"),
        ("a", "a"),
        ({"a": 1, "b": 2}.values(), "1,2"),
    ):
        assert (await sent_with(operation, {name: value})).argument(name) == text


@every_joined_argument
async def test_what_cannot_be_joined_is_refused(operation: Described, name: str) -> None:
    spelled = argument_name(name)
    for value, problem in (
        ([], f"{spelled} is an empty list; give at least one value, or leave it out"),
        (["a", "b,c"], rf"{spelled}\[1\] is 'b,c', and a comma would make two of it"),
        (["", "a"], rf"{spelled}\[0\] is empty"),
        ([None], rf"{spelled}\[0\] is empty"),
        (b"a", rf"{spelled} is b'a'; give a list of texts"),
        ({"a": 1}, rf"{spelled} is {{'a': 1}}; give a list of texts"),
    ):
        with pytest.raises(ValueError, match=problem):
            await sent_with(operation, {name: value})


@every_list
async def test_one_text_is_refused_where_the_api_wants_a_list(operation: Described, name: str) -> None:
    for value in ("one", b"one", BackgroundJobStatus.SUCCESS):
        with pytest.raises(
            ValueError, match=rf"{argument_name(name)} is one text, .*, and takes several values; give a list"
        ):
            await sent_with(operation, {name: value})


def test_arguments_of_both_kinds_are_among_them() -> None:
    joined, lists = ({(operation.id, name) for operation, name in arguments(joined=one)} for one in (True, False))
    assert {("listAccount", "tag_ids"), ("listCustomTag", "tag_ids"), ("listEmail", "eaccount")} <= joined
    assert {("replyToEmail", "cc_address_email_list"), ("sendTestEmail", "to_address_email_list")} <= joined
    assert {("getCampaignAnalytics", "ids"), ("getDailyAccountAnalytics", "emails"), ("listLeads", "ids")} <= lists


async def test_a_list_that_is_not_joined_repeats_its_name() -> None:
    async def report(instantly: InstantlyClient) -> None:
        await instantly.campaigns.get_analytics(ids=["a", "b"])

    assert (await sent_by(report)).queries == [{"ids": ["a", "b"]}]


async def test_what_is_left_out_of_a_body_is_not_sent() -> None:
    async def forward(instantly: InstantlyClient) -> None:
        await instantly.emails.forward(
            eaccount="a@b.c",
            reply_to_uuid="id",
            subject="s",
            body={"text": "t"},
            to_address_email_list=["d@e.f", "g@h.i"],
        )

    (body,) = (await sent_by(forward)).bodies
    assert body["to_address_email_list"] == "d@e.f,g@h.i"
    assert not {"cc_address_email_list", "bcc_address_email_list"} & body.keys()


def test_null_stays_null() -> None:
    assert in_form(JOINED, "query", {"tags": None}) == {"tags": None}


def test_codes_are_joined_by_their_values() -> None:
    codes = [RecipientType.PROFESSIONAL, 2, BackgroundJobStatus.SUCCESS]
    assert in_form(JOINED, "query", {"tags": codes}) == {"tags": "1,2,success"}


@given(st.lists(st.text(min_size=1).filter(lambda text: "," not in text), min_size=1))
def test_what_was_joined_can_be_taken_apart(values: list[str]) -> None:
    assert in_form(JOINED, "query", {"tags": values})["tags"].split(",") == values


@given(st.text())
def test_one_text_goes_out_as_it_is_where_values_are_joined(text: str) -> None:
    values = {"tags": text, "other": 1}
    assert in_form(JOINED, "query", values) == values


def test_an_argument_of_another_place_is_left_alone() -> None:
    assert in_form(JOINED, "body", {"tags": ["a", "b"]}) == {"tags": ["a", "b"]}
    assert query_string(JOINED, in_form(JOINED, "query", {"tags": ["a b", "c&d"]})) == "tags=a%20b%2Cc%26d"


@pytest.mark.parametrize(
    ("given", "problem"), [([], "is an empty list"), ((), "is an empty list"), ([None], "has None")]
)
async def test_a_filter_of_a_query_is_not_lost(given: Any, problem: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(500))
    async with InstantlyClient("key", transport=transport) as client:
        with pytest.raises(ValueError, match=f"ids {problem}"):
            await client.campaigns.get_analytics(ids=given)
