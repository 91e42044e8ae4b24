"""Retries: nothing is sent twice that may have happened once, and the API's own word about waiting is kept."""

from __future__ import annotations

import datetime
import random
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    APITimeoutError,
    Hooks,
    InstantlyClient,
    InstantlyError,
    LocalRateLimiter,
    Operation,
    RateLimit,
    RateLimitError,
    RateLimitSlot,
    RateLimitTimeoutError,
    ResponseEvent,
    RetryEvent,
    ServerError,
)
from instantly_async._core.retries import back_off

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
pytestmark = pytest.mark.usefixtures("_no_back_off")

SENT_ONCE: dict[str, Callable[[InstantlyClient], Awaitable[Any]]] = {
    "reply": lambda client: client.emails.reply(eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"}),
    "forward": lambda client: client.emails.forward(
        eaccount="a", reply_to_uuid="u", subject="s", to_address_email_list="b", body={"text": "t"}
    ),
    "test e-mail": lambda client: client.emails.send_test(
        eaccount="a", to_address_email_list="b", subject="s", body={"html": "t"}
    ),
    "create a lead": lambda client: client.leads.create(email="a@b.c"),
    "add leads": lambda client: client.leads.bulk_add(leads=[{"email": "a@b.c"}], campaign_id="c"),
    "create a campaign": lambda client: client.campaigns.create(name="n", campaign_schedule={}),
    "activate": lambda client: client.campaigns.activate("c"),
    "delete": lambda client: client.leads.delete("l"),
    "outcome of a sign-in, which is told once": lambda client: client.oauth.get_session_status("s"),
}
READS: dict[str, Callable[[InstantlyClient], Awaitable[Any]]] = {
    "get": lambda client: client.leads.get("l"),
    "list by GET": lambda client: client.accounts.list(),
    "list by POST": lambda client: client.leads.list(),
    "count by POST": lambda client: client.supersearch_enrichment.count_leads(search_filters={}),
}
TROUBLE = {
    "503": lambda: httpx.Response(503),
    "520": lambda: httpx.Response(520),
    "drop": lambda: httpx.RemoteProtocolError("closed"),
    "broken write": lambda: httpx.WriteError("broken"),
    "time-out": lambda: httpx.ReadTimeout("slow"),
}


class Scripted(httpx.AsyncBaseTransport):
    """Answers with one script line after another, the last one for ever, and counts."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.sent = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        line = self.script[min(self.sent, len(self.script) - 1)]
        self.sent += 1
        outcome = line() if callable(line) else line
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, httpx.Response)
        return outcome


def answer(status: int = 200, **more: Any) -> Callable[[], httpx.Response]:
    return lambda: httpx.Response(status, json=more.pop("json", {"items": []}), **more)


def attempt(
    run: Run, transport: httpx.AsyncBaseTransport, call: Callable[[InstantlyClient], Awaitable[Any]], **options: Any
) -> InstantlyError | None:
    """The error that a call ends with; None if it succeeds."""

    async def scenario() -> InstantlyError | None:
        async with InstantlyClient("key", transport=transport, **options) as client:
            try:
                await call(client)
            except InstantlyError as error:
                return error
            return None

    error: InstantlyError | None = run(scenario)
    return error


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("name", SENT_ONCE)
def test_what_may_have_happened_is_sent_once(name: str, trouble: str, run: Run) -> None:
    transport = Scripted(TROUBLE[trouble])
    error = attempt(run, transport, SENT_ONCE[name])
    assert error is not None
    assert (transport.sent, error.attempts) == (1, 1)


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("name", READS)
def test_reads_are_repeated(name: str, trouble: str, run: Run) -> None:
    transport = Scripted(TROUBLE[trouble])
    error = attempt(run, transport, READS[name], max_retries=2)
    assert error is not None
    assert (transport.sent, error.attempts) == (3, 3)


@pytest.mark.parametrize("name", READS)
def test_a_read_that_succeeds_at_last_succeeds(name: str, run: Run) -> None:
    transport = Scripted(TROUBLE["503"], TROUBLE["drop"], answer())
    assert attempt(run, transport, READS[name]) is None
    assert transport.sent == 3


@pytest.mark.parametrize("name", [*SENT_ONCE, *READS])
def test_a_refusal_for_too_many_calls_is_repeated_for_every_method(name: str, run: Run) -> None:
    transport = Scripted(answer(429, headers={"retry-after": "0"}), answer())
    assert attempt(run, transport, {**SENT_ONCE, **READS}[name]) is None
    assert transport.sent == 2


NEVER_LEFT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("full")]


@pytest.mark.parametrize("failure", NEVER_LEFT)
def test_what_never_left_is_repeated_for_every_method(failure: Exception, run: Run) -> None:
    script = Scripted(failure, answer())
    assert attempt(run, httpx.MockTransport(script.handle_async_request), SENT_ONCE["reply"]) is None
    assert script.sent == 2


class Derived(httpx.MockTransport):
    """A transport of somebody else."""


@pytest.mark.parametrize("failure", NEVER_LEFT)
def test_others_are_not_believed_that_a_request_never_left(failure: Exception, run: Run) -> None:
    """httpx-aiohttp calls every broken connection a ConnectTimeout, after the request was sent."""
    script = Scripted(failure, answer())
    for transport in (script, Derived(script.handle_async_request)):
        script.sent = 0
        error = attempt(run, transport, SENT_ONCE["reply"])
        assert isinstance(error, APIConnectionError)
        assert (script.sent, error.unsent) == (1, False)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 413, 422, 499, 501, 505])
def test_refusals_that_time_does_not_change_are_not_repeated(status: int, run: Run) -> None:
    transport = Scripted(answer(status))
    assert attempt(run, transport, READS["get"]) is not None
    assert transport.sent == 1


def test_an_answer_that_cannot_be_decoded_is_not_asked_for_again(run: Run) -> None:
    transport = Scripted(lambda: httpx.Response(200, text="<html>"))
    assert attempt(run, transport, READS["get"]) is not None
    assert transport.sent == 1


@pytest.mark.parametrize("most", [0, 1, 5])
def test_there_are_so_many_retries_and_no_more(most: int, run: Run) -> None:
    transport = Scripted(answer(503))
    error = attempt(run, transport, READS["get"], max_retries=most)
    assert isinstance(error, ServerError)
    assert (transport.sent, error.attempts) == (most + 1, most + 1)


def waits(run: Run, transport: Scripted, **options: Any) -> list[float]:
    seen: list[float] = []
    hooks = Hooks(on_retry=lambda event: seen.append(event.wait))
    attempt(run, transport, READS["get"], hooks=hooks, rate_limiter=None, **options)
    return seen


def test_retry_after_in_seconds_is_kept(run: Run) -> None:
    assert waits(run, Scripted(answer(429, headers={"retry-after": "0.02"}), answer())) == [0.02]


def test_retry_after_as_a_date_is_kept(run: Run) -> None:
    now = datetime.datetime.now(datetime.UTC)
    past, soon = (
        format_datetime(now - datetime.timedelta(hours=1)),
        format_datetime(now + datetime.timedelta(seconds=1)),
    )
    assert waits(run, Scripted(answer(503, headers={"retry-after": past}), answer())) == [0.0]
    (wait,) = waits(run, Scripted(answer(503, headers={"retry-after": soon}), answer()))
    assert 0 <= wait <= 1


@pytest.mark.parametrize("text", ["soon", "", "nan", "inf", "Wed, 99 Foo", "-5"])
def test_a_retry_after_that_makes_no_sense_is_ignored(text: str, run: Run) -> None:
    assert waits(run, Scripted(answer(429, headers={"retry-after": text}), answer())) == [0.0]


@pytest.mark.parametrize(("seconds", "options"), [("3600", {}), ("121", {"timeout": None}), ("6", {"timeout": 5})])
def test_a_wait_beyond_the_time_limit_ends_the_call_at_once(seconds: str, options: Any, run: Run) -> None:
    transport = Scripted(answer(429, headers={"retry-after": seconds}))
    error = attempt(run, transport, READS["get"], **options)
    assert isinstance(error, RateLimitError)
    assert transport.sent == 1


def test_back_off_is_random_up_to_a_bound_that_doubles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    assert [back_off(attempts) for attempts in (1, 2, 3, 4, 5, 9, 5_000)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_the_time_limit_covers_all_attempts(run_virtually: Run) -> None:
    class Slow(Scripted):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(0.02)
            return await super().handle_async_request(request)

    transport = Slow(answer(503))
    error = attempt(run_virtually, transport, READS["get"], timeout=0.09, max_retries=1000)
    assert isinstance(error, APITimeoutError)
    assert transport.sent == 4
    assert error.attempts == 5  # the last one did not get through
    assert error.request is not None
    assert error.request.url.path == "/api/v2/leads/l"


def test_phases_are_limited_instead_where_they_are_given(run: Run) -> None:
    asked: list[Any] = []

    def look(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"])
        return httpx.Response(200, json={})

    async def scenario() -> None:
        timeout = httpx.Timeout(3, read=7)
        async with InstantlyClient("key", transport=httpx.MockTransport(look), timeout=timeout) as client:
            await client.leads.get("l")
            await client.with_options(timeout=None).leads.get("l")
            await client.with_options(timeout=60).leads.get("l")

    run(scenario)
    assert asked == [
        {"connect": 3, "read": 7, "write": 3, "pool": 3},
        {"connect": 10, "read": None, "write": None, "pool": None},
        {"connect": 10, "read": 60, "write": 60, "pool": 60},
    ]


def test_a_cancelled_call_is_not_repeated(run: Run) -> None:
    class Hanging(Scripted):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if self.sent == 1:
                self.sent += 1
                await anyio.sleep_forever()
            return await super().handle_async_request(request)

    transport = Hanging(answer(503))

    async def scenario() -> None:
        async with InstantlyClient("key", transport=transport) as client:
            with anyio.move_on_after(0.05) as scope:
                await client.leads.get("l")
            assert scope.cancelled_caught

    run(scenario)
    assert transport.sent == 2


def test_hooks_see_why_an_attempt_is_repeated(run: Run) -> None:
    seen: list[RetryEvent] = []
    transport = Scripted(httpx.ReadError("gone"), answer())
    attempt(run, transport, READS["get"], hooks=Hooks(on_retry=seen.append))
    (event,) = seen
    assert (event.operation.name, event.attempt, event.wait) == ("leads.get", 1, 0.0)
    assert isinstance(event.error, APIConnectionError)


class Booked(LocalRateLimiter):
    """A rate limiter that notes what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[Any] = []

    async def acquire(
        self, workspace: str, operation: Operation, *, patience: float | None, retry_of: RateLimitSlot | None = None
    ) -> RateLimitSlot:
        self.noted.append(("acquire", workspace, operation.name, retry_of is None))
        return await super().acquire(workspace, operation, patience=patience, retry_of=retry_of)

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        self.noted.append(("slow down", workspace, operation.name, seconds))


def test_every_attempt_asks_the_rate_limiter_and_a_refusal_slows_the_lane(run: Run) -> None:
    limiter = Booked()
    transport = Scripted(answer(429, headers={"retry-after": "0.01"}), answer(429), answer())
    assert attempt(run, transport, READS["list by GET"], rate_limiter=limiter, timeout=None) is None
    (workspace,) = {note[1] for note in limiter.noted}
    assert "key" not in workspace
    assert limiter.noted == [
        ("acquire", workspace, "accounts.list", True),
        ("slow down", workspace, "accounts.list", 0.01),
        ("acquire", workspace, "accounts.list", False),
        ("slow down", workspace, "accounts.list", 0.0),
        ("acquire", workspace, "accounts.list", False),
    ]


def test_keys_and_workspaces_count_apart(run: Run) -> None:
    limiter = Booked()

    async def scenario() -> None:
        async with InstantlyClient("one", transport=Scripted(answer()), rate_limiter=limiter) as client:
            await client.accounts.list()
            await client.with_options(api_key="two").accounts.list()
            await client.with_options(workspace="w").accounts.list()
            await client.with_options(timeout=5).accounts.list()

    run(scenario)
    workspaces = [note[1] for note in limiter.noted]
    assert len(set(workspaces)) == 3
    assert workspaces[0] == workspaces[3]


def test_a_rate_limit_that_leaves_no_room_in_time_ends_the_call_before_it_is_sent(run: Run) -> None:
    transport = Scripted(answer())
    one_a_day = LocalRateLimiter(limits=(RateLimit(calls=1, seconds=86_400),))

    async def scenario() -> RateLimitTimeoutError:
        async with InstantlyClient("key", transport=transport, rate_limiter=one_a_day) as client:
            await client.accounts.list()
            with pytest.raises(RateLimitTimeoutError, match="the rate limit leaves no room for 86") as caught:
                await client.accounts.list()
            return caught.value

    error = run(scenario)
    assert (transport.sent, error.attempts, error.request) == (1, 0, None)


def test_without_a_rate_limiter_nothing_waits(run: Run) -> None:
    transport = Scripted(answer())

    async def scenario() -> None:
        async with InstantlyClient("key", transport=transport, rate_limiter=None) as client:
            for _ in range(250):  # two and a half times what the API allows in a second
                await client.accounts.list()

    run(scenario)
    assert transport.sent == 250


def test_an_error_of_another_call_inside_a_hook_repeats_nothing(run: Run) -> None:
    """The create has succeeded when its hook makes a call that fails: it must not be sent again."""
    creates = Scripted(answer(json={"id": "1"}))
    failing = Scripted(answer(503))

    async def scenario() -> None:
        async with InstantlyClient("key", transport=failing, max_retries=0) as other:

            async def look_elsewhere(event: ResponseEvent) -> None:
                await other.leads.get("l")

            hooks = Hooks(on_response=look_elsewhere)
            async with InstantlyClient("key", transport=creates, hooks=hooks) as client:
                with pytest.raises(ServerError):
                    await client.custom_tags.create(label="once")

    run(scenario)
    assert (creates.sent, failing.sent) == (1, 1)


def test_a_time_out_of_somebody_else_stays_what_it_is(run: Run) -> None:
    def hook(event: Any) -> None:
        raise TimeoutError("mine")

    async def scenario() -> None:
        async with InstantlyClient("key", transport=Scripted(answer()), hooks=Hooks(on_response=hook)) as client:
            with pytest.raises(TimeoutError, match="mine"):
                await client.leads.get("l")

    run(scenario)


def test_a_client_that_cannot_be_used_is_not_tried_again(run: Run) -> None:
    seen: list[Any] = []

    async def scenario() -> None:
        client = InstantlyClient("key", transport=Scripted(answer()), hooks=Hooks(seen.append, None, seen.append))
        await client.aclose()
        with pytest.raises(APIConnectionError, match="the client is closed"):
            await client.leads.get("l")

    run(scenario)
    assert seen == []


def test_a_retry_is_logged_in_one_line_with_none_of_the_words_of_the_api(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    attempt(run, Scripted(answer(503, json={"message": "about jon@doe.com"}), answer()), READS["get"])
    lines = [record.getMessage() for record in caplog.records if "attempt 2" in record.getMessage()]
    assert lines == ["leads.get: attempt 2 follows in 0.0 s"]
    assert "jon@doe.com" not in caplog.text


def test_the_error_of_the_last_attempt_does_not_drag_earlier_ones_along(run: Run) -> None:
    error = attempt(run, Scripted(httpx.ReadError("first"), httpx.ReadError("last")), READS["get"], max_retries=1)
    assert error is not None
    assert "last" in str(error)
    assert isinstance(error.__cause__, httpx.ReadError)
    assert str(error.__cause__) == "last"
    assert error.__context__ is None


def test_an_error_that_a_hook_raises_is_no_failed_attempt(run: Run) -> None:
    def refuse(event: ResponseEvent) -> None:
        raise ServerError("of the hook", operation=event.operation)

    transport = Scripted(answer(), answer())
    error = attempt(run, transport, READS["get"], hooks=Hooks(on_response=refuse))
    assert str(error) == "of the hook"
    assert transport.sent == 1


def test_a_refusal_without_retry_after_holds_the_lane_for_as_long_as_the_call_waits(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    draws = iter([0.25])
    monkeypatch.setattr(random, "uniform", lambda low, high: next(draws))
    seen: list[RetryEvent] = []
    limiter = Booked()
    transport = Scripted(answer(429), answer())
    assert attempt(run, transport, READS["get"], rate_limiter=limiter, hooks=Hooks(on_retry=seen.append)) is None
    assert [event.wait for event in seen] == [0.25]
    assert [noted[-1] for noted in limiter.noted if noted[0] == "slow down"] == [0.25]


def test_a_lane_that_was_refused_for_long_is_not_tried_in_vain(run: Run) -> None:
    transport = Scripted(answer(429, headers={"retry-after": "3600"}))

    async def scenario() -> None:
        async with InstantlyClient("key", transport=transport, rate_limiter=LocalRateLimiter()) as client:
            with pytest.raises(RateLimitError):
                await client.emails.list()
            with pytest.raises(APITimeoutError, match="the rate limit leaves no room for 36"):
                await client.emails.list()

    run(scenario)
    assert transport.sent == 1
