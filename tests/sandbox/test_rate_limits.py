"""The API's rate limits: off unless asked for, by lane, and freed when the clock is advanced."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable

import httpx
import pytest

from instantly_async import RateLimitError
from instantly_async.sandbox import KEY, Sandbox, create_app
from instantly_async.sandbox.http import lanes
from instantly_async.sandbox.state.state import State

from .workspace import raw_client

pytestmark = pytest.mark.anyio

A_MINUTE = 6_000
OTHER = "0190c3a0-0000-7000-8000-000000000001"


async def calls_until_refused(call: Callable[[], Awaitable[object]], most: int = 200) -> int:
    for number in range(most):
        try:
            await call()
        except RateLimitError:
            return number
    return most


@pytest.fixture
def moments(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The one moment that it is; a test that puts another there moves real time on."""
    found = [1_000.0]
    monkeypatch.setattr(lanes, "monotonic", lambda: found[0])
    return found


async def test_there_are_no_limits_unless_they_are_asked_for() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client(max_retries=0)
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 200


async def test_an_operation_with_limits_of_its_own_is_refused_and_others_are_not(moments: list[float]) -> None:
    async with Sandbox(rate_limits=True) as sandbox:
        instantly = sandbox.client(max_retries=0)
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 20
        with pytest.raises(RateLimitError, match="Rate limit exceeded") as caught:
            await instantly.emails.list(limit=1)
        assert caught.value.body == {"statusCode": 429, "error": "Too Many Requests", "message": "Rate limit exceeded"}
        assert caught.value.retry_after is None
        assert len(await instantly.accounts.list()) > 0
        sandbox.clock.advance(seconds=59)
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 0
        sandbox.clock.advance(seconds=1)
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 20
        moments[0] += 60
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 20


async def test_a_call_that_is_refused_is_not_seen_and_not_counted(moments: list[float]) -> None:
    async with Sandbox(rate_limits=True) as sandbox:
        instantly = sandbox.client(max_retries=0)
        assert await calls_until_refused(lambda: instantly.emails.list(limit=1)) == 20
        for _ in range(5):
            with pytest.raises(RateLimitError):
                await instantly.emails.list(limit=1)
        assert len(sandbox.requests) == 20


async def test_all_keys_of_a_workspace_share_its_limits_and_workspaces_do_not(moments: list[float]) -> None:
    async with Sandbox(rate_limits=True) as sandbox:
        one, other = sandbox.client(max_retries=0), sandbox.client(max_retries=0)
        elsewhere = sandbox.client(max_retries=0, workspace=OTHER)
        for _ in range(50):
            await one.custom_tags.list(limit=1)
            await other.accounts.list(limit=1)
        for client in (one, other):
            with pytest.raises(RateLimitError):
                await client.lead_lists.list(limit=1)
        assert len(await elsewhere.lead_lists.list(limit=1)) == 0
        sandbox.clock.advance(seconds=1)
        assert await calls_until_refused(lambda: one.lead_lists.list(limit=1)) == 100


async def test_a_workspace_has_6000_calls_a_minute(moments: list[float]) -> None:
    state = State()
    state.rate_limits = True
    async with raw_client(create_app(state=state)) as raw:
        for number in range(A_MINUTE):
            if number % 100 == 0:
                moments[0] += 1 / 4
                state.clock.advance(seconds=3 / 4)
            assert (await raw.get("/api/v2/workspaces/current")).status_code == 200
        moments[0] += 1 / 2
        assert (await raw.get("/api/v2/workspaces/current")).status_code == 429
        state.clock.advance(seconds=1)
        assert (await raw.get("/api/v2/workspaces/current")).status_code == 200


async def test_an_address_has_limits_over_all_workspaces_and_is_told_when_they_end(moments: list[float]) -> None:
    async with Sandbox(rate_limits=True) as sandbox:
        clients = [sandbox.client(max_retries=0, workspace=each) for each in (None, OTHER, OTHER.replace("1", "2"))]
        done = [await calls_until_refused(client.oauth.init_google) for client in clients]
        assert done == [75, 75, 0]
        moments[0] += 20.5
        with pytest.raises(RateLimitError) as caught:
            await clients[2].oauth.init_google()
        assert caught.value.retry_after == 40


async def test_a_client_that_waits_gets_through(moments: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    async with Sandbox(rate_limits=True) as sandbox:
        assert await calls_until_refused(sandbox.client(max_retries=0).custom_tags.list) == 100

        def wait(low: float, high: float) -> float:
            sandbox.clock.advance(seconds=1)  # a test need not sleep for it
            return 0.0

        monkeypatch.setattr(random, "uniform", wait)
        assert (await sandbox.client().custom_tags.list()).items
        assert len(sandbox.requests) == 101


def test_over_a_socket_limits_are_kept_too() -> None:
    with Sandbox(rate_limits=True) as sandbox:
        headers = {"Authorization": f"Bearer {KEY}", "User-Agent": "tests"}
        with httpx.Client(base_url=sandbox.url, headers=headers, trust_env=False) as client:
            statuses = [client.get("/api/v2/emails?limit=1").status_code for _ in range(21)]
            assert statuses == [200] * 20 + [429]
            sandbox.clock.advance(minutes=1)
            assert client.get("/api/v2/emails?limit=1").status_code == 200
