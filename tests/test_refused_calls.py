"""Calls that the API refuses with 429, or that a limit keeps: how long they wait, who waits with them, who sees it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import (
    Hooks,
    InstantlyClient,
    LocalRateLimiter,
    RateLimit,
    RateLimitError,
    RateLimitTimeoutError,
    RetryEvent,
    WaitEvent,
)

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class Api:
    """Refuses so many calls of some paths, and notes when all calls came."""

    def __init__(self, refusals: dict[str, int], **answer: Any) -> None:
        self.refusals = refusals
        self.answer = answer
        self.came: list[tuple[str, float]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v2/")
        self.came.append((path, anyio.current_time()))
        if self.refusals.get(path, 0) > 0:
            self.refusals[path] -= 1
            return httpx.Response(429, **self.answer)
        return httpx.Response(200, json={"items": [], "id": "1"})

    def times(self, path: str) -> list[float]:
        """When calls of a path came, in seconds after the first call of all."""
        return [round(at - self.came[0][1], 1) for where, at in self.came if where == path]


def client_of(api: Api, **options: Any) -> InstantlyClient:
    given: dict[str, Any] = {"rate_limiter": LocalRateLimiter(clock=anyio.current_time), **options}
    return InstantlyClient("key", transport=httpx.MockTransport(api), **given)


def test_without_retry_after_the_wait_goes_by_the_operations_own_window(run_virtually: Run) -> None:
    api = Api({"emails": 1})

    async def scenario() -> None:
        async with client_of(api) as client, anyio.create_task_group() as tasks:

            async def first_page() -> None:
                await client.emails.list()

            tasks.start_soon(first_page)
            await anyio.sleep(1)
            tasks.start_soon(first_page)  # waits with it
            await client.accounts.list()

    run_virtually(scenario)
    assert api.times("emails") == [0, 60, 60]
    assert api.times("accounts") == [1]


def test_a_time_limit_shorter_than_the_window_ends_the_call_at_once(run_virtually: Run) -> None:
    api = Api({"emails": 1})

    async def scenario() -> None:
        async with client_of(api, timeout=30) as client:
            with pytest.raises(RateLimitError) as caught:
                await client.emails.list()
            assert caught.value.retry_after is None
            with pytest.raises(RateLimitTimeoutError, match=r"emails\.list was refused") as late:
                await client.emails.list()
            assert late.value.retry_after == pytest.approx(60, abs=1)
            await client.accounts.list()

    run_virtually(scenario)
    assert len(api.came) == 2


def test_a_window_of_days_is_guessed_no_longer_than_a_minute(run_virtually: Run) -> None:
    api = Api({"lead-labels/ai-reply-label": 1})

    async def scenario() -> None:
        async with client_of(api) as client:
            await client.lead_labels.predict_ai_label(reply_text="Yes")

    run_virtually(scenario)
    assert api.times("lead-labels/ai-reply-label") == [0, 60]


def test_the_body_says_how_long_to_wait_where_the_header_is_missing(run_virtually: Run) -> None:
    api = Api({"emails": 1}, json={"statusCode": 429, "retry_after": 12})

    async def scenario() -> None:
        async with client_of(api) as client:
            await client.emails.list()

    run_virtually(scenario)
    assert api.times("emails") == [0, 12]


def test_one_refused_operation_leaves_the_others_alone(run_virtually: Run) -> None:
    api = Api({"accounts": 1}, headers={"retry-after": "3600"})

    async def scenario() -> None:
        async with client_of(api) as client:
            with pytest.raises(RateLimitError):
                await client.accounts.list()
            await client.leads.get("1")
            await client.campaigns.list()

    run_virtually(scenario)
    assert len(api.came) == 3


def test_a_workspace_that_is_refused_goes_on_when_one_call_has_tried(run_virtually: Run) -> None:
    api = Api({"accounts": 1, "campaigns": 1}, headers={"retry-after": "3600"})

    async def scenario() -> None:
        async with client_of(api) as client:
            for refused in (client.accounts.list, client.campaigns.list):
                with pytest.raises(RateLimitError):
                    await refused()
            async with anyio.create_task_group() as tasks:
                for number in range(3):
                    tasks.start_soon(client.leads.get, str(number))

    run_virtually(scenario)
    assert [api.times(f"leads/{number}") for number in range(3)] == [[2], [2], [2]]


def test_reset_lets_calls_go_that_wait_for_a_long_hold(run_virtually: Run) -> None:
    api = Api({"accounts": 1}, headers={"retry-after": "3600"})

    async def scenario() -> None:
        limiter = LocalRateLimiter(clock=anyio.current_time)
        async with client_of(api, rate_limiter=limiter, timeout=None) as client:
            with pytest.raises(RateLimitError):
                await client.accounts.list()

            async def later() -> None:
                await client.accounts.list()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(later)
                await anyio.sleep(5)
                limiter.reset()

    run_virtually(scenario)
    assert api.times("accounts") == [0, 5]


def test_a_retried_call_goes_before_those_that_came_after_it(run_virtually: Run) -> None:
    api = Api({"leads/first": 1}, headers={"retry-after": "3"})

    async def scenario() -> None:
        limiter = LocalRateLimiter((RateLimit(10, 1),), clock=anyio.current_time)
        async with client_of(api, rate_limiter=limiter) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.leads.get, "first")
            await anyio.sleep(0.01)
            for _ in range(100):
                tasks.start_soon(client.leads.get, "other")

    run_virtually(scenario)
    assert api.times("leads/first") == [0, 3]  # its 100 followers take more than ten seconds


def test_a_limiter_that_holds_nobody_is_no_reason_to_come_too_early(run_virtually: Run) -> None:
    class Careless(LocalRateLimiter):
        async def slow_down(self, workspace: str, operation: Any, seconds: float) -> None: ...

    api = Api({"leads/1": 1}, headers={"retry-after": "3"})

    async def scenario() -> None:
        async with client_of(api, rate_limiter=Careless(clock=anyio.current_time)) as client:
            await client.leads.get("1")
        async with client_of(api, rate_limiter=None) as client:
            api.refusals["leads/1"] = 1
            await client.leads.get("1")

    run_virtually(scenario)
    assert api.times("leads/1") == [0, 3, 3, 6]


@pytest.mark.parametrize("kind", ["plain", "async"])
def test_being_held_back_is_seen(kind: str, run_virtually: Run, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []

    async def note(event: Any) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(event)

    async def scenario() -> None:
        hook: Any = seen.append if kind == "plain" else note
        limiter = LocalRateLimiter((RateLimit(1, 10),), clock=anyio.current_time)
        hooks = Hooks(on_wait=hook, on_retry=hook)
        async with client_of(Api({}), rate_limiter=limiter, hooks=hooks) as client:
            await client.leads.get("1")
            await client.leads.get("1")

    caplog.set_level(logging.DEBUG, "instantly_async")
    run_virtually(scenario)
    (event,) = seen
    assert isinstance(event, WaitEvent)
    assert (event.operation.name, event.reason) == ("leads.get", "1 calls in 10 s")
    assert event.seconds == pytest.approx(10.1)
    assert "leads.get: waits 10.1 s for its turn: 1 calls in 10 s" in caplog.messages


def test_a_wait_for_a_retry_is_reported_once(run_virtually: Run) -> None:
    seen: list[Any] = []
    api = Api({"leads/1": 1}, headers={"retry-after": "3"})

    async def scenario() -> None:
        async with client_of(api, hooks=Hooks(on_wait=seen.append, on_retry=seen.append)) as client:
            await client.leads.get("1")

    run_virtually(scenario)
    assert [type(event) for event in seen] == [RetryEvent]


def test_time_that_runs_out_while_waiting_says_that_it_was_the_limiter(run_virtually: Run) -> None:
    class Optimist(LocalRateLimiter):
        """Promises a turn that does not come."""

        async def acquire(self, *given: Any, patience: float | None, **more: Any) -> Any:
            if patience != 0:
                await anyio.sleep_forever()
            return await super().acquire(*given, patience=patience, **more)

    async def scenario() -> None:
        limiter = Optimist((RateLimit(1, 10),), clock=anyio.current_time)
        async with client_of(Api({}), rate_limiter=limiter, timeout=11) as client:
            await client.leads.get("1")
            with pytest.raises(RateLimitTimeoutError) as caught:
                await client.leads.get("1")
        assert str(caught.value) == (
            "leads.get: the rate limit left no room within 11 s (1 calls in 10 s); to let it wait for longer, "
            "give it a longer timeout"
        )
        assert (caught.value.unsent, caught.value.attempts, caught.value.retry_after) == (True, 0, 0)

    run_virtually(scenario)


def test_clients_with_what_a_test_brings_have_limiters_of_their_own(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from instantly_async import UNSET
    from instantly_async._core.rate_limits import shared_rate_limiter

    defaults: Any = InstantlyClient.__init__.__kwdefaults__
    monkeypatch.setitem(defaults, "rate_limiter", UNSET)  # as it is outside of tests

    async def scenario() -> None:
        for _ in range(22):  # the API allows 20 a minute
            async with InstantlyClient("key", transport=httpx.MockTransport(Api({}))) as client:
                await client.emails.list()
            async with httpx.AsyncClient(transport=httpx.MockTransport(Api({}))) as http_client:
                await InstantlyClient("key", http_client=http_client, timeout=5).emails.list()
        shared = InstantlyClient("key")
        assert shared._options.rate_limiter is shared_rate_limiter
        await shared.aclose()
        given = InstantlyClient("key", transport=httpx.MockTransport(Api({})), rate_limiter=shared_rate_limiter)
        assert given._options.rate_limiter is shared_rate_limiter
        without = InstantlyClient("key", transport=httpx.MockTransport(Api({})), rate_limiter=None)
        assert without._options.rate_limiter is None

    run(scenario)
