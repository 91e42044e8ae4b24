"""Instruments for httpx see what the default client sends, and never stop it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpcore
import httpx
import pytest
import wrapt
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from instantly_async import APIConnectionError, DecodeError, InstantlyClient, NotFoundError

from .answering_server import JSON, answer
from .ways import Run, Serve

pytestmark = pytest.mark.usefixtures("_no_back_off")


class Instrument:
    """OpenTelemetry's instrument, and the spans that it has made."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.instrumentor = HTTPXClientInstrumentor()

    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())


@pytest.fixture
def instrument() -> Iterator[Instrument]:
    instrument = Instrument()
    instrument.instrumentor.instrument(tracer_provider=instrument.provider)
    yield instrument
    instrument.instrumentor.uninstrument()


def test_opentelemetry_makes_a_span_of_every_attempt(instrument: Instrument, serve: Serve, run: Run) -> None:
    replies = iter(
        [answer(b"{}", JSON, status=b"503 Busy"), answer(b'{"id":"t1"}', JSON), answer(b"{}", status=b"404")]
    )
    server = serve(lambda received: next(replies))

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            await client.custom_tags.get("t1")
            with pytest.raises(NotFoundError):
                await client.custom_tags.create(label="x")

    run(scenario)
    seen = [dict(span.attributes or {}) for span in instrument.spans()]
    assert [attributes["http.status_code"] for attributes in seen] == [503, 200, 404]
    assert [attributes["http.method"] for attributes in seen] == ["GET", "GET", "POST"]
    assert seen[0]["http.url"] == f"{server.url}/api/v2/custom-tags/t1"
    assert server.opened == 1
    traces = [span.context.trace_id for span in instrument.spans() if span.context is not None]
    assert [b"%032x" % trace in request.head for trace, request in zip(traces, server.requests, strict=True)] == [
        True
    ] * 3


def test_opentelemetry_sees_calls_that_fail(instrument: Instrument, serve: Serve, run: Run) -> None:
    cut = serve(lambda received: [])
    damaged = serve(lambda received: answer(b"no gzip", JSON, b"Content-Encoding: gzip"))

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=cut.url) as client:
            with pytest.raises(APIConnectionError, match="closed before an answer came") as caught:
                await client.custom_tags.create(label="x")
            assert (caught.value.attempts, caught.value.unsent) == (1, False)
        async with InstantlyClient("key", base_url=damaged.url) as client:
            with pytest.raises(DecodeError, match="is not what its Content-Encoding") as unreadable:
                await client.custom_tags.get("t1")
            assert (unreadable.value.attempts, unreadable.value.status_code) == (1, 200)

    run(scenario)
    spans = instrument.spans()
    assert [span.status.status_code for span in spans] == [StatusCode.ERROR] * 2
    assert [dict(span.attributes or {})["http.method"] for span in spans] == ["POST", "GET"]
    assert "key" not in str([(span.attributes, span.events, span.status.description) for span in spans])


def test_without_the_instrument_there_are_no_spans_and_calls_go_on(serve: Serve, run: Run) -> None:
    server, instrument = serve(), Instrument()

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            instrument.instrumentor.instrument(tracer_provider=instrument.provider)
            await client.custom_tags.get("t1")
            instrument.instrumentor.uninstrument()
            await client.custom_tags.get("t1")

    run(scenario)
    assert (len(instrument.spans()), len(server.requests), server.opened) == (1, 2, 1)


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (httpcore.AsyncConnectionPool, "handle_async_request"),
        (httpcore.AsyncHTTPConnection, "handle_async_request"),
        (httpx.AsyncClient, "_transport_for_url"),
        (httpx.AsyncClient, "_send_single_request"),
        (httpx.AsyncClient, "send"),
        (httpx.AsyncHTTPTransport, "handle_async_request"),
    ],
)
def test_wrappers_around_httpx_and_httpcore_stop_nothing(
    owner: type, name: str, serve: Serve, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """Elastic APM, for one, wraps httpcore in this way."""
    server = serve()

    def look_on(wrapped: Any, instance: Any, arguments: Any, options: Any) -> Any:
        return wrapped(*arguments, **options)

    monkeypatch.setattr(owner, name, wrapt.FunctionWrapper(getattr(owner, name), look_on))

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            await client.warm_up()
            await client.custom_tags.get("t1")

    run(scenario)
    assert len(server.requests) == 1


def test_an_instrument_that_cannot_reach_its_own_server_repeats_nothing(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """The create has happened when the instrument raises what would say that nothing was sent."""
    server = serve()

    async def report(wrapped: Any, instance: Any, arguments: Any, options: Any) -> Any:
        await wrapped(*arguments, **options)
        raise httpx.ConnectError("the collector is down")

    wrapper = wrapt.FunctionWrapper(httpx.AsyncHTTPTransport.handle_async_request, report)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", wrapper)

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=server.url) as client:
            with pytest.raises(APIConnectionError, match="the collector is down") as caught:
                await client.custom_tags.create(label="x")
            assert not caught.value.unsent
            assert isinstance(caught.value.__cause__, httpx.ConnectError)

    run(scenario)
    assert len(server.requests) == 1
