"""Faults on demand: what a client gets, what was done, and what is no fault."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeAlias

import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    DecodeError,
    EdgeBlockedError,
    InstantlyClient,
    InstantlyError,
    RateLimitError,
    ServerError,
)
from instantly_async.sandbox import KEY, Sandbox, create_app
from instantly_async.sandbox.document.operations import all_operations
from instantly_async.sandbox.faults.faults import Faults
from instantly_async.sandbox.faults.spoiling import UNKNOWN_FIELD, UNKNOWN_NUMBER, UNKNOWN_TEXT, spoil
from instantly_async.sandbox.state.state import State

from .workspace import ADA, SCHEDULE

pytestmark = pytest.mark.anyio


Opened: TypeAlias = Callable[[], AbstractAsyncContextManager[tuple[Sandbox, InstantlyClient]]]


@asynccontextmanager
async def in_process() -> AsyncIterator[tuple[Sandbox, InstantlyClient]]:
    async with Sandbox() as sandbox:
        yield sandbox, sandbox.client(max_retries=0)


@asynccontextmanager
async def over_a_socket() -> AsyncIterator[tuple[Sandbox, InstantlyClient]]:
    with Sandbox() as sandbox:
        async with InstantlyClient(KEY, base_url=sandbox.url, rate_limiter=None, max_retries=0) as client:
            yield sandbox, client


@pytest.fixture(params=[in_process, over_a_socket])
def opened(request: pytest.FixtureRequest) -> Opened:
    way: Opened = request.param
    return way


def labels(sandbox: Sandbox) -> set[str]:
    return {tag["label"] for tag in sandbox.state["custom_tags"].values()}


async def test_a_connection_that_is_dropped_before_the_work_leaves_it_undone(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("custom_tags.create", drop="before")
        with pytest.raises(APIConnectionError) as caught:
            await instantly.custom_tags.create(label="New")
        assert not caught.value.unsent
        assert "New" not in labels(sandbox)
        await instantly.custom_tags.create(label="New")
        assert "New" in labels(sandbox)


async def test_a_connection_that_is_dropped_after_the_work_leaves_it_done(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("custom_tags.create", drop="after")
        assert "New" not in labels(sandbox)
        with pytest.raises(APIConnectionError):
            await instantly.custom_tags.create(label="New")
        assert "New" in labels(sandbox)


async def test_an_answer_that_is_cut_is_no_answer_though_the_work_is_done(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("custom_tags.create", cut=True)
        with pytest.raises(APIConnectionError):
            await instantly.custom_tags.create(label="New")
        assert "New" in labels(sandbox)
        assert len(await instantly.custom_tags.list()) > 0


async def test_a_refusal_is_cut_too(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("custom_tags.create", cut=True)
        with pytest.raises(APIConnectionError):
            await instantly.custom_tags.create(label="Important")  # which is there already


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"truncated": True}, DecodeError),
        ({"empty": True}, DecodeError),
        ({"html": True}, DecodeError),
        ({"status": 403, "html": True}, EdgeBlockedError),
        ({"status": 502, "html": True}, ServerError),
        ({"status": 500, "empty": True}, ServerError),
        ({"status": 503, "truncated": True}, ServerError),
        ({"status": 503, "cut": True}, APIConnectionError),
        ({"status": 520}, ServerError),
        ({"drop": "before", "latency": 0.001}, APIConnectionError),
    ],
)
async def test_a_fault_is_the_error_that_it_would_be_live(
    opened: Opened, fault: dict[str, Any], error: type[InstantlyError]
) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("accounts.list", **fault)
        with pytest.raises(InstantlyError) as caught:
            await instantly.accounts.list()
        assert type(caught.value) is error
        assert len(await instantly.accounts.list()) > 0


async def test_an_answer_without_a_body_has_none_to_spoil(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        campaign = await instantly.campaigns.create(name="Shared", campaign_schedule=SCHEDULE)
        sandbox.faults.add("campaigns.share", html=True)
        sandbox.faults.add("campaigns.share", cut=True)
        await instantly.campaigns.share(campaign.id)
        with pytest.raises(APIConnectionError):
            await instantly.campaigns.share(campaign.id)
        await instantly.campaigns.share(campaign.id)


async def test_connections_that_are_ended_on_demand_are_no_errors_of_the_server(
    opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened() as (sandbox, instantly):
        for fault in ({"drop": "before"}, {"drop": "after"}, {"cut": True}):
            sandbox.faults.add("accounts.list", **fault)
            with pytest.raises(APIConnectionError):
                await instantly.accounts.list()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_a_refusal_by_limits_says_when_to_come_back_or_says_nothing(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("accounts.list", status=429, retry_after=7)
        sandbox.faults.add("accounts.list", status=429)
        waits = []
        for _ in range(2):
            with pytest.raises(RateLimitError) as caught:
                await instantly.accounts.list()
            waits.append(caught.value.retry_after)
        assert waits == [7, None]


async def test_values_and_fields_of_tomorrow_lose_no_item(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        before = [account async for account in instantly.accounts.list()]
        sandbox.faults.add("accounts.list", unknown_values=True, unknown_fields=True, times=3)
        after = [account async for account in instantly.accounts.list()]
        assert [account.email for account in after] == [account.email for account in before]
        assert {account.status for account in after} == {UNKNOWN_NUMBER}
        assert {account[UNKNOWN_FIELD] for account in after} == {UNKNOWN_TEXT}
        assert UNKNOWN_FIELD not in before[0]


async def test_values_of_wrong_types_lose_no_item(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        before = await instantly.accounts.list()
        sandbox.faults.add("accounts.list", wrong_types=True)
        after = await instantly.accounts.list()
        assert [account["status"] for account in after.items] == [UNKNOWN_TEXT] * len(before.items)
        assert {account["email"] for account in after.items} == {UNKNOWN_NUMBER}
        assert after.next_starting_after == before.next_starting_after


async def test_what_an_answer_is_spoiled_with_is_kept_nowhere(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        before = dict(sandbox.state["accounts"][ADA])
        sandbox.faults.add("accounts.get", unknown_values=True, unknown_fields=True, wrong_types=True)
        await instantly.accounts.get(ADA)
        assert sandbox.state["accounts"][ADA] == before


async def test_a_fault_of_every_operation_comes_after_those_of_one(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("*", status=500)
        sandbox.faults.add("accounts.list", status=503)
        statuses = []
        for _ in range(2):
            with pytest.raises(ServerError) as caught:
                await instantly.accounts.list()
            statuses.append(caught.value.status_code)
        assert statuses == [503, 500]
        assert len(await instantly.accounts.list()) > 0


async def test_an_operation_with_two_names_has_the_faults_of_both(opened: Opened) -> None:
    async with opened() as (sandbox, instantly):
        sandbox.faults.add("analytics.get_campaign_analytics", status=500)
        with pytest.raises(ServerError):
            await instantly.campaigns.get_analytics()
        sandbox.faults.add("campaigns.get_analytics", status=500)
        with pytest.raises(ServerError):
            await instantly.analytics.get_campaign_analytics()


def chosen(seed: int | None, times: int | None = None) -> list[bool]:
    faults = Faults()
    faults.add("leads.list", status=503, probability=0.3, seed=seed, times=times)
    return [faults.take("leads.list") is not None for _ in range(200)]


def test_what_happens_by_chance_happens_again_with_the_same_seed() -> None:
    assert chosen(7) == chosen(7)
    assert chosen(None) == chosen(0)
    assert chosen(7) != chosen(8)
    assert 30 < sum(chosen(7)) < 90
    assert sum(chosen(7, times=2)) == 2


def test_faults_are_forgotten_when_they_have_happened_or_are_cleared() -> None:
    faults = Faults()
    faults.add("leads.list", status=503, times=2)
    faults.add("*", latency=0.5)
    assert [(planned["operation"], planned["times"]) for planned in faults.as_json()] == [("leads.list", 2), ("*", 1)]
    faults.take("leads.list")
    assert [planned["times"] for planned in faults.as_json()] == [1, 1]
    faults.take("leads.list")
    assert [planned["operation"] for planned in faults.as_json()] == ["*"]
    faults.clear()
    assert faults.as_json() == []
    assert faults.take("leads.list") is None


@pytest.mark.parametrize(
    ("operation", "fault", "message"),
    [
        ("lead.list", {"status": 503}, "'lead.list' is no operation; .* the nearest is 'leads.list'"),
        ("", {"status": 503}, "'' is no operation"),
        ("*", {}, "a fault needs something that goes wrong, such as status=503"),
        ("*", {"status": 200}, "a fault has an error status from 400 to 599, not 200"),
        ("*", {"status": True}, "a fault has an error status from 400 to 599, not True"),
        ("*", {"status": 503, "times": 0}, "times is a whole number from 1 on, not 0"),
        ("*", {"status": 503, "times": 1.5}, "times is a whole number from 1 on, not 1.5"),
        ("*", {"latency": -1}, "a fault has a latency from 0 to 3600 seconds, not -1"),
        ("*", {"latency": float("nan")}, "a fault has a latency from 0 to 3600 seconds, not nan"),
        ("*", {"latency": "1"}, "a fault has a latency from 0 to 3600 seconds, not '1'"),
        ("*", {"drop": "during"}, "a fault drops the connection 'before' or 'after' the work is done, not 'during'"),
        ("*", {"drop": "after", "status": 500}, "a fault cannot have drop together with status"),
        ("*", {"drop": "after", "empty": True}, "a fault cannot be drop and empty at once"),
        ("*", {"html": True, "cut": True}, "a fault cannot be html and cut at once"),
        ("*", {"retry_after": 5}, "a fault with retry_after needs a status, such as 429"),
        ("*", {"status": 429, "retry_after": "1\r\nx: y"}, "a fault has a retry_after that a header can carry"),
        ("*", {"status": 429, "retry_after": -1}, "a fault has a retry_after that a header can carry, not -1"),
        ("*", {"status": 429, "retry_after": float("inf")}, "a fault has a retry_after that a header can carry"),
        ("*", {"status": 429, "retry_after": [1]}, "a fault has a retry_after that a header can carry"),
        ("*", {"status": 429, "retry_after": "später"}, "a fault has a retry_after that a header can carry"),
        ("*", {"status": 500, "wrong_types": True}, "a fault cannot have wrong_types together with status"),
        ("*", {"cut": True, "unknown_fields": True}, "a fault cannot have unknown_fields together with cut"),
        ("*", {"status": 500, "probability": 0}, "probability is a number above 0 and up to 1, not 0"),
        ("*", {"status": 500, "probability": 1.1}, "probability is a number above 0 and up to 1, not 1.1"),
        ("*", {"status": 500, "seed": 3}, "seed is a whole number beside a probability, not 3 beside None"),
        ("*", {"status": 500, "seed": "3", "probability": 1}, "seed is a whole number beside a probability, not '3'"),
    ],
)
def test_what_cannot_happen_is_refused(operation: str, fault: dict[str, Any], message: str) -> None:
    faults = Faults()
    with pytest.raises(ValueError, match=message):
        faults.add(operation, **fault)
    assert faults.as_json() == []


def test_every_operation_can_have_faults_by_its_name() -> None:
    faults = Faults()
    for described in all_operations():
        faults.add(described.name, status=500)
        assert faults.take(described.operation.name) is not None


async def test_servers_of_others_say_that_they_end_no_connections() -> None:
    state = State()
    transport = httpx.ASGITransport(create_app(state=state))
    headers = {"Authorization": f"Bearer {KEY}", "User-Agent": "tests"}
    state.faults.add("accounts.list", drop="before")
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers) as client:
        with pytest.raises(RuntimeError, match="connections are ended by the sandbox's own server and clients only"):
            await client.get("/api/v2/accounts")


def test_spoiled_are_the_values_of_enums_wherever_they_are() -> None:
    colour = {"type": "string", "enum": ["red"]}
    schema = {
        "type": "object",
        "properties": {"either": {"anyOf": [{"type": "null"}, colour]}, "more": {"type": "array", "items": colour}},
        "allOf": [{"properties": {"inside": colour}}],
    }
    value = {"either": "red", "more": ["red"], "inside": "red", "other": "red", "none": None, "number": 1}
    assert spoil(value, schema, values=True) == {
        **dict.fromkeys(("either", "inside"), UNKNOWN_TEXT),
        "more": [UNKNOWN_TEXT],
        "other": "red",
        "none": None,
        "number": 1,
    }
    assert spoil({"other": True}, schema, wrong_types=True) == {"other": UNKNOWN_TEXT}
