"""Whole calls over real sockets: drops, hanging servers, cancellation, long walks."""

from __future__ import annotations

import gc
import json
import random
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import APIConnectionError, APITimeoutError, DecodeError, InstantlyClient, ServerError

from .loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
pytestmark = pytest.mark.usefixtures("_no_back_off")

TROUBLE = {
    "unavailable": ServerError,
    "drop": APIConnectionError,
    "drop-in-head": APIConnectionError,
    "drop-in-body": APIConnectionError,
    "garbage": APIConnectionError,
    "hang": APITimeoutError,
    "hang-in-head": APITimeoutError,
    "hang-in-body": APITimeoutError,
}


@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_reply_is_sent_once_whatever_happens(trouble: str, server: Server, run: Run) -> None:
    async def scenario() -> None:
        timeout = httpx.Timeout(5, read=0.1)
        async with InstantlyClient("key", base_url=f"{server.url}/{trouble}", timeout=timeout) as client:
            with pytest.raises(TROUBLE[trouble]) as caught:
                await client.emails.reply(eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"})
            assert type(caught.value) is TROUBLE[trouble]
            assert caught.value.attempts == 1

    run(scenario)
    assert server.requests == [f"/{trouble}/api/v2/emails/reply"]


@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_read_is_repeated_whatever_happens(trouble: str, server: Server, run: Run) -> None:
    async def scenario() -> None:
        timeout = httpx.Timeout(5, read=0.1)
        url = f"{server.url}/{trouble}"
        async with InstantlyClient("key", base_url=url, timeout=timeout, max_retries=2) as client:
            with pytest.raises(TROUBLE[trouble]) as caught:
                await client.leads.get("l")
            assert caught.value.attempts == 3

    run(scenario)
    assert len(server.requests) == 3


@pytest.mark.parametrize("trouble", ["hang", "hang-in-head", "hang-in-body"])
def test_the_time_limit_of_a_call_ends_a_hanging_server(trouble: str, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", base_url=f"{server.url}/{trouble}", timeout=0.1) as client:
            with anyio.fail_after(5), pytest.raises(APITimeoutError, match=r"no complete answer within 0\.1 s"):
                await client.leads.get("l")

    run(scenario)


def test_closing_ends_calls_under_way(server: Server, run: Run) -> None:
    errors: list[APIConnectionError] = []

    async def scenario() -> None:
        client = InstantlyClient("key", base_url=f"{server.url}/hang")

        async def call() -> None:
            with pytest.raises(APIConnectionError) as caught:
                await client.leads.get("l")
            errors.append(caught.value)

        with anyio.fail_after(5):
            async with anyio.create_task_group() as tasks:
                for _ in range(5):
                    tasks.start_soon(call)
                await anyio.sleep(0.1)
                await client.aclose()

    run(scenario)
    assert len(errors) == 5


def test_a_client_survives_calls_cancelled_at_any_point(server: Server, run: Run) -> None:
    moments = random.Random(7)

    async def scenario() -> None:
        limits = httpx.Limits(max_connections=5)
        async with InstantlyClient(
            "key", base_url=f"{server.url}/slow", limits=limits, rate_limiter=None, max_retries=0
        ) as client:

            async def call() -> None:
                # Some calls are quick enough to get their answer, which is no JSON.
                with suppress(DecodeError), anyio.move_on_after(moments.uniform(0, 0.01)):
                    await client.leads.delete("l")

            for _ in range(20):
                async with anyio.create_task_group() as tasks:
                    for _ in range(15):
                        tasks.start_soon(call)
            own = client._transport._own
            assert own is not None
            assert own.pool.leased == 0
            with anyio.fail_after(5), pytest.raises(DecodeError):  # an answer, though no JSON
                await client.leads.delete("l")

    run(scenario)


@pytest.mark.slow
def test_walking_a_hundred_thousand_leads_takes_no_more_memory_than_walking_a_thousand(run: Run) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        start = int(json.loads(request.content).get("starting_after") or 0)
        items = [{"id": str(number), "email": f"{number}@example.com"} for number in range(start, start + 100)]
        return httpx.Response(200, json={"items": items, "next_starting_after": str(start + 100)})

    async def scenario() -> None:
        seen, after_a_thousand = 0, 0
        transport = httpx.MockTransport(answer)
        async with InstantlyClient("key", transport=transport, rate_limiter=None) as client:
            async for _ in client.leads.list(max_items=100_000):
                seen += 1
                if seen == 1_000:
                    gc.collect()
                    after_a_thousand = sys.getallocatedblocks()
            gc.collect()
        assert seen == 100_000
        assert sys.getallocatedblocks() - after_a_thousand < 10_000  # a tenth of a block for each lead

    run(scenario)
