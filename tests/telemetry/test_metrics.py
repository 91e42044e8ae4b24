"""Figures of calls and waits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider

from instantly_async import InstantlyClient, InstantlyError, LocalRateLimiter, RateLimit, opentelemetry
from instantly_async._core.telemetry import call_record

from .observer import Observer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
CALL = {"instantly.operation.name": "leads.get", "http.request.method": "GET"}
SERVER = {"server.address": "api.instantly.ai", "server.port": 443}


@pytest.fixture(autouse=True)
def _virtual_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_record, "perf_counter", anyio.current_time)


def client_of(observer: Observer, *answers: httpx.Response, **options: Any) -> InstantlyClient:
    left = iter(answers)
    transport = httpx.MockTransport(lambda request: next(left))
    return InstantlyClient("key", transport=transport, hooks=observer.hooks, **options)


def found() -> httpx.Response:
    return httpx.Response(200, json={"id": "1"})


def test_calls_are_counted_by_operation_status_and_error(observer: Observer, run_virtually: Run) -> None:
    answers = found(), found(), httpx.Response(404), httpx.Response(200, text="no JSON")

    async def scenario() -> None:
        async with client_of(observer, *answers) as client:
            for _ in range(2):
                await client.leads.get("1")
            for _ in range(2):
                with pytest.raises(InstantlyError):
                    await client.leads.get("1")

    run_virtually(scenario)
    assert observer.metric("instantly.client.call.duration") == [
        ({**CALL, **SERVER, "http.response.status_code": 200}, 2),
        ({**CALL, **SERVER, "http.response.status_code": 404, "error.type": "NotFoundError"}, 1),
        ({**CALL, **SERVER, "http.response.status_code": 200, "error.type": "DecodeError"}, 1),
    ]


def test_answers_of_too_many_calls_are_counted(observer: Observer, run_virtually: Run) -> None:
    refused = [httpx.Response(429, headers={"retry-after": "1"}) for _ in range(2)]

    async def scenario() -> None:
        limiter = LocalRateLimiter(clock=anyio.current_time)
        async with client_of(observer, *refused, found(), rate_limiter=limiter) as client:
            await client.leads.get("1")

    run_virtually(scenario)
    of_the_operation = {"instantly.operation.name": "leads.get"}
    assert observer.metric("instantly.client.rate_limit.refusals") == [(of_the_operation, 2)]
    assert observer.metric("instantly.client.wait.duration") == [
        ({**of_the_operation, "instantly.wait.reason": "retry"}, 2)
    ]


def test_calls_that_the_rate_limits_hold_back_are_counted_while_they_wait(
    observer: Observer, run_virtually: Run
) -> None:
    waiting = "instantly.client.waiting_calls"
    of_a_wait = {"instantly.operation.name": "leads.get", "instantly.wait.reason": "rate_limit"}

    async def scenario() -> None:
        limiter = LocalRateLimiter((RateLimit(1, 60),), clock=anyio.current_time)
        async with (
            client_of(observer, found(), found(), rate_limiter=limiter, timeout=1_000) as client,
            anyio.create_task_group() as tasks,
        ):
            await client.leads.get("1")
            for _ in range(3):
                tasks.start_soon(client.leads.get, "1")
            await anyio.sleep(30)
            assert observer.metric(waiting) == [(of_a_wait, 3)]
            await anyio.sleep(60)
            assert observer.metric(waiting) == [(of_a_wait, 2)]
            tasks.cancel_scope.cancel()

    run_virtually(scenario)
    assert observer.metric(waiting) == [(of_a_wait, 0)]
    assert observer.metric("instantly.client.wait.duration") == [(of_a_wait, 3)]


def test_without_providers_those_of_the_process_are_used_and_may_be_none(run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: found())
        for hooks in (opentelemetry.hooks(), opentelemetry.hooks(tracer_provider=TracerProvider())):
            async with InstantlyClient("key", transport=transport, hooks=hooks) as client:
                assert (await client.leads.get("1")).id == "1"

    run(scenario)
