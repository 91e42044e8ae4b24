"""One span for each call, around its attempts and waits."""

from __future__ import annotations

import contextvars
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry import context, trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind, StatusCode

from instantly_async import (
    APIConnectionError,
    APITimeoutError,
    CallEvent,
    DecodeError,
    Hooks,
    InstantlyClient,
    LocalRateLimiter,
    MissingScopeError,
    NotFoundError,
    RateLimit,
    RequestEvent,
    ServerError,
    scopes,
)
from instantly_async._core.telemetry import call_record

from ..transport.answering_server import JSON, AnsweringServer, answer
from .observer import Observer, attributes

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Answer = Callable[[httpx.Request], httpx.Response]

KEY = "very-secret-key"
PERSON = "ada.private@lead.example"


def answering(*answers: httpx.Response | Exception) -> Answer:
    """Gives one answer after the other, and the last one for ever."""
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        found = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(found, Exception):
            raise found
        return found

    return answer


def found() -> httpx.Response:
    return httpx.Response(200, json={"id": "1"})


def observed(observer: Observer, answer: Any, **options: Any) -> InstantlyClient:
    return InstantlyClient(KEY, transport=httpx.MockTransport(answer), **{"hooks": observer.hooks, **options})


async def forever(request: httpx.Request) -> httpx.Response:
    await anyio.sleep_forever()
    raise AssertionError


@pytest.fixture
def _virtual_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_record, "perf_counter", anyio.current_time)


def test_a_call_is_a_client_span_with_templates_in_the_place_of_values(observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, answering(found()), base_url="http://api.example:8080/proxy") as client:
            await client.leads.get("lead-17")

    run(scenario)
    span = observer.span()
    assert (span.name, span.kind, span.status.status_code) == ("leads.get", SpanKind.CLIENT, StatusCode.UNSET)
    assert dict(attributes(span)) == {
        "instantly.operation.name": "leads.get",
        "instantly.operation.id": "getLead",
        "instantly.attempts": 1,
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "url.template": "/api/v2/leads/{id}",
        "server.address": "api.example",
        "server.port": 8080,
    }


@pytest.mark.parametrize(("url", "port"), [("https://api.example", 443), ("http://api.example", 80)])
def test_the_port_is_that_of_the_scheme_where_none_is_given(url: str, port: int, observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, answering(found()), base_url=url) as client:
            await client.leads.get("1")

    run(scenario)
    assert attributes(observer.span())["server.port"] == port


@pytest.mark.usefixtures("_no_back_off", "_virtual_time")
def test_attempts_and_the_waits_between_them_are_told(observer: Observer, run_virtually: Run) -> None:
    broken, busy = httpx.ReadError(PERSON), httpx.Response(503)
    refused = httpx.Response(429, headers={"retry-after": "7"}, json={"message": PERSON})

    async def scenario() -> None:
        limiter = LocalRateLimiter(clock=anyio.current_time)
        answer = answering(broken, busy, refused, found())
        async with observed(observer, answer, rate_limiter=limiter) as client:
            await client.leads.get("1")

    run_virtually(scenario)
    span = observer.span()
    told = attributes(span)
    assert (told["instantly.attempts"], told["http.request.resend_count"], told["http.response.status_code"]) == (
        (4, 3, 200)
    )
    assert told["instantly.retry.wait"] == pytest.approx(7, abs=0.1)
    assert told["instantly.rate_limit.wait"] == 0
    assert [(event.name, dict(event.attributes or {})) for event in span.events] == [
        ("instantly.retry", {"instantly.attempt": 1, "instantly.wait.expected": 0, "error.type": "APIConnectionError"}),
        (
            "instantly.retry",
            {
                "instantly.attempt": 2,
                "instantly.wait.expected": 0,
                "error.type": "ServerError",
                "http.response.status_code": 503,
            },
        ),
        (
            "instantly.retry",
            {
                "instantly.attempt": 3,
                "instantly.wait.expected": 7,
                "error.type": "RateLimitError",
                "http.response.status_code": 429,
            },
        ),
    ]
    assert span.status.status_code is StatusCode.UNSET  # it has succeeded in the end


@pytest.mark.usefixtures("_virtual_time")
def test_a_wait_for_the_rate_limits_is_told(observer: Observer, run_virtually: Run) -> None:
    async def scenario() -> None:
        limiter = LocalRateLimiter((RateLimit(1, 60),), clock=anyio.current_time)
        async with observed(observer, answering(found()), rate_limiter=limiter) as client:
            await client.leads.get("1")
            await client.leads.get("2")

    run_virtually(scenario)
    at_once, later = observer.spans()
    assert "instantly.rate_limit.wait" not in attributes(at_once)
    assert attributes(later)["instantly.rate_limit.wait"] == pytest.approx(60, abs=2)
    assert attributes(later)["instantly.retry.wait"] == 0
    assert [event.name for event in later.events] == ["instantly.rate_limit.wait"]


FAILURES: dict[str, tuple[Answer, str, int | None]] = {
    "a refusal": (answering(httpx.Response(404, json={"message": f"no lead {PERSON}"})), "NotFoundError", 404),
    "a failure of the API": (answering(httpx.Response(500, json={"message": PERSON})), "ServerError", 500),
    "a broken connection": (answering(httpx.ReadError(PERSON)), "APIConnectionError", None),
    "no JSON": (answering(httpx.Response(200, text=PERSON)), "DecodeError", 200),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_an_error_is_the_name_of_its_class_and_nothing_of_its_text(kind: str, observer: Observer, run: Run) -> None:
    answer, name, status = FAILURES[kind]
    errors = (NotFoundError, ServerError, APIConnectionError, DecodeError)

    async def scenario() -> None:
        async with observed(observer, answer, max_retries=0) as client:
            with pytest.raises(errors):
                await client.leads.get("1")

    run(scenario)
    span = observer.span()
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert attributes(span)["error.type"] == name
    assert attributes(span).get("http.response.status_code") == status
    assert not span.events
    assert PERSON not in observer.everything()


@pytest.mark.usefixtures("_no_back_off")
def test_the_status_is_that_of_the_last_attempt(observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, answering(httpx.Response(503), httpx.ReadError("")), max_retries=1) as client:
            with pytest.raises(APIConnectionError):
                await client.leads.get("1")

    run(scenario)
    assert "http.response.status_code" not in attributes(observer.span())


def test_no_argument_no_body_and_no_key_is_told(observer: Observer, run: Run) -> None:
    echo: Answer = lambda request: httpx.Response(400, json={"message": f"{request.url} {request.content!r}"})  # noqa: E731

    async def scenario() -> None:
        async with observed(observer, echo, default_headers={"x-note": PERSON}, workspace="w-secret") as client:
            for call in (
                lambda: client.accounts.get(PERSON),
                lambda: client.accounts.list(search=PERSON),
                lambda: client.leads.create(email=PERSON),
                lambda: client.leads.list(search=PERSON, starting_after=PERSON),
            ):
                with pytest.raises(Exception, match="400"):
                    await call()

    run(scenario)
    assert len(observer.spans()) == 4
    for secret in (PERSON, PERSON.replace("@", "%40"), KEY, "w-secret"):
        assert secret not in observer.everything()


def test_a_call_that_is_refused_before_it_is_sent_has_a_span_without_attempts(observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, answering(found()), scopes=["accounts:read"]) as client:
            with pytest.raises(MissingScopeError):
                await client.leads.get("1")
            with pytest.raises(ValueError, match="limit"):
                await client.accounts.list(limit=1_000)
        with pytest.raises(APIConnectionError, match="closed"):
            await client.accounts.get("1")

    run(scenario)
    spans = {attributes(span)["error.type"]: attributes(span)["instantly.attempts"] for span in observer.spans()}
    assert spans.pop("ValueError", 0) == 0  # a page may be refused before there is a call
    assert spans == {"MissingScopeError": 0, "APIConnectionError": 0}


def test_cancellation_ends_a_span_and_says_so(observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, forever) as client:
            with anyio.move_on_after(0.01):
                await client.leads.get("1")
            assert not trace.get_current_span().is_recording()

    run(scenario)
    span = observer.span()
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "cancelled")
    assert attributes(span)["error.type"] == "cancelled"
    assert attributes(span)["instantly.attempts"] == 1


@pytest.mark.usefixtures("_virtual_time")
def test_a_call_that_is_cancelled_while_it_waits_has_waited_until_then(observer: Observer, run_virtually: Run) -> None:
    async def scenario() -> None:
        answer = answering(httpx.Response(503, headers={"retry-after": "30"}))
        async with observed(observer, answer) as client:
            with anyio.move_on_after(10):
                await client.leads.get("1")

    run_virtually(scenario)
    assert attributes(observer.span())["instantly.retry.wait"] == pytest.approx(10, abs=0.1)


def test_the_time_limit_of_a_call_is_an_error_and_no_cancellation(observer: Observer, run: Run) -> None:
    async def scenario() -> None:
        async with observed(observer, forever, timeout=0.01) as client:
            with pytest.raises(APITimeoutError):
                await client.leads.get("1")

    run(scenario)
    assert attributes(observer.span())["error.type"] == "APITimeoutError"


def test_a_call_that_is_abandoned_ends_its_span_in_whichever_context(
    observer: Observer, caplog: pytest.LogCaptureFixture
) -> None:
    """The garbage collector ends it: there may be no event loop, and the context is that of other calls."""
    assert observer.hooks.around_call is not None
    around = observer.hooks.around_call(CallEvent(scopes.find("leads.get"), "http://api.example"))
    contextvars.copy_context().run(around.__enter__)
    assert not around.__exit__(GeneratorExit, GeneratorExit(), None)
    assert attributes(observer.span())["error.type"] == "cancelled"
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


class TestParents:
    @pytest.mark.usefixtures("_no_back_off")
    def test_a_span_stands_under_the_one_around_the_call_and_around_those_of_attempts(
        self, observer: Observer, run: Run
    ) -> None:
        answers = iter([answer(b"{}", JSON, status=b"503 Busy"), answer(b'{"id":"1"}', JSON)])
        server, instrumentor = AnsweringServer(lambda received: next(answers)), HTTPXClientInstrumentor()
        instrumentor.instrument(tracer_provider=observer.tracers)

        async def scenario() -> None:
            async with InstantlyClient(KEY, base_url=server.url, hooks=observer.hooks) as client:
                with observer.tracers.get_tracer("test").start_as_current_span("nightly"):
                    await client.custom_tags.get("1")

        try:
            run(scenario)
        finally:
            instrumentor.uninstrument()
            server.stop()
        (ours,), (around,) = observer.spans(), observer.spans("test")
        attempts = observer.spans("opentelemetry.instrumentation.httpx")
        assert parent(ours) == identity(around)
        assert [parent(attempt) for attempt in attempts] == [identity(ours)] * 2

    def test_fifty_calls_at_once_each_stand_under_their_own(self, observer: Observer, run: Run) -> None:
        tracer = observer.tracers.get_tracer("test")

        async def answer(request: httpx.Request) -> httpx.Response:
            await anyio.lowlevel.checkpoint()
            tracer.start_span(f"attempt of {request.url.path.rpartition('/')[2]}").end()
            await anyio.lowlevel.checkpoint()
            return found()

        async def one(client: InstantlyClient, number: int) -> None:
            with tracer.start_as_current_span(f"task {number}"):
                await client.leads.get(f"{number}")

        async def scenario() -> None:
            async with observed(observer, answer) as client, anyio.create_task_group() as tasks:
                for number in range(50):
                    tasks.start_soon(one, client, number)

        run(scenario)
        calls = {identity(span): span for span in observer.spans()}
        others = {span.name: span for span in observer.spans("test")}
        assert (len(calls), len(others)) == (50, 100)
        for number in range(50):
            call = calls[parent(others[f"attempt of {number}"])]
            assert parent(call) == identity(others[f"task {number}"])

    @pytest.mark.parametrize("prefetch", [0, 1])
    def test_a_walk_has_a_span_for_each_page_under_the_one_around_the_walk(
        self, prefetch: int, observer: Observer, run: Run
    ) -> None:
        pages = [{"items": [{"id": f"{n}"}], "next_starting_after": f"{n}"} for n in range(2)]
        answer = answering(*(httpx.Response(200, json=page) for page in [*pages, {"items": []}]))

        async def scenario() -> None:
            async with observed(observer, answer) as client:
                with observer.tracers.get_tracer("test").start_as_current_span("walk"):
                    async with client.leads.list(prefetch=prefetch) as leads:
                        assert len([lead async for lead in leads]) == 2
                        current = trace.get_current_span()
                assert current.get_span_context() == observer.spans("test")[0].get_span_context()

        run(scenario)
        (walk,) = observer.spans("test")
        assert [span.name for span in observer.spans()] == ["leads.list"] * 3
        assert {parent(span) for span in observer.spans()} == {identity(walk)}

    def test_a_call_of_a_hook_stands_under_the_call_that_it_belongs_to(self, observer: Observer, run: Run) -> None:
        async def scenario() -> None:
            async with observed(observer, answering(found())) as inner:

                async def look_up(event: RequestEvent) -> None:
                    await inner.custom_tags.get("1")

                hooks = Hooks(on_request=look_up) + observer.hooks
                async with observed(observer, answering(found()), hooks=hooks) as client:
                    await client.leads.get("1")

        run(scenario)
        inside, around = observer.spans()
        assert (inside.name, around.name) == ("custom_tags.get", "leads.get")
        assert parent(inside) == identity(around)
        assert [attributes(span)["instantly.attempts"] for span in (inside, around)] == [1, 1]

    def test_a_hook_that_replaces_the_context_costs_figures_and_no_call(self, observer: Observer, run: Run) -> None:
        refused = httpx.Response(429, headers={"retry-after": "0"})

        def forget(event: object) -> None:
            context.attach(context.Context())

        async def scenario() -> None:
            hooks = Hooks(on_request=forget) + observer.hooks
            limiter = LocalRateLimiter((RateLimit(1, 1),))
            answer = answering(httpx.Response(503, headers={"retry-after": "0"}), refused, found())
            async with observed(observer, answer, hooks=hooks, rate_limiter=limiter) as client:
                assert (await client.leads.get("1")).id == "1"

        run(scenario)
        assert attributes(observer.span())["instantly.attempts"] == 0


def identity(span: ReadableSpan) -> int:
    assert span.context is not None
    number: int = span.context.span_id
    return number


def parent(span: ReadableSpan) -> int:
    number: int = 0 if span.parent is None else span.parent.span_id
    return number
