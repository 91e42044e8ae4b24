"""A span and metrics for every call, by the hooks of a client."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from attrs import frozen

from ..observability import CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
from ..version import __version__
from . import attributes as names
from .attributes import Attributes
from .call_record import CallRecord, WaitReason
from .meters import Meters

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

SCOPE = "instantly-async"  # the distribution, whatever name the package is imported by: dashboards ask for it


@frozen
class Observed:
    """A call, and what it is told to."""

    attributes: Attributes
    record: CallRecord
    span: Span


class Telemetry:
    """Tells OpenTelemetry of the calls of clients.

    A call is found again by OpenTelemetry's own context, which goes with a task on every event loop.
    """

    def __init__(self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
        from opentelemetry import context, metrics, trace

        self._context, self._trace = context, trace
        self._tracer = trace.get_tracer(SCOPE, __version__, tracer_provider)
        self._meters = Meters(metrics.get_meter(SCOPE, __version__, meter_provider))
        self._key = context.create_key(f"{SCOPE}.call")

    def hooks(self) -> Hooks:
        """What a client has to call."""
        return Hooks(
            around_call=self._around_call,
            on_request=self._before_request,
            on_response=self._after_response,
            on_retry=self._before_retry,
            on_wait=self._before_wait,
        )

    @contextmanager
    def _around_call(self, event: CallEvent) -> Iterator[None]:
        observed = self._observe(event)
        context = self._context.set_value(self._key, observed, self._trace.set_span_in_context(observed.span))
        token = self._context.attach(context)
        error: str | None = None
        try:
            yield
        except BaseException as ended_by:
            error = names.error_type(ended_by)
            raise
        finally:
            self._end(observed, error)
            if self._observed() is observed:  # an abandoned call is ended by whoever collects garbage, in his context
                self._context.detach(token)

    def _observe(self, event: CallEvent) -> Observed:
        operation, attributes = event.operation, names.of_call(event)
        span = self._tracer.start_span(
            operation.name,
            kind=self._trace.SpanKind.CLIENT,
            attributes={**attributes, names.OPERATION_ID: operation.id, names.URL_TEMPLATE: operation.path},
        )
        return Observed(attributes, CallRecord(), span)

    def _end(self, observed: Observed, error: str | None) -> None:
        record, span = observed.record, observed.span
        self._end_wait(observed)
        span.set_attribute(names.ATTEMPTS, record.attempts)
        if record.attempts > 1:
            span.set_attribute(names.RESEND_COUNT, record.attempts - 1)
        if record.status_code is not None:
            span.set_attribute(names.STATUS_CODE, record.status_code)
        if record.waits:
            span.set_attribute(names.RATE_LIMIT_WAIT, record.waited("rate_limit"))
            span.set_attribute(names.RETRY_WAIT, record.waited("retry"))
        if error is not None:  # the name of its class, and nothing of its text: the API may speak of a person in it
            span.set_attribute(names.ERROR_TYPE, error)
            span.set_status(self._trace.StatusCode.ERROR, error if error == names.CANCELLED else None)
        self._meters.call_ended(observed.attributes, record, error)
        span.end()

    def _before_request(self, event: RequestEvent) -> None:
        if (observed := self._observed()) is not None:
            self._end_wait(observed)
            observed.record.begin_attempt()

    def _after_response(self, event: ResponseEvent) -> None:
        if (observed := self._observed()) is not None:
            observed.record.status_code = event.response.status_code
            if event.response.status_code == 429:
                self._meters.refused(observed.attributes)

    def _before_retry(self, event: RetryEvent) -> None:
        if (observed := self._observed()) is not None:
            attributes = {
                names.ATTEMPT: event.attempt,
                names.EXPECTED_WAIT: event.wait,
                **names.of_failure(event.error),
            }
            observed.span.add_event("instantly.retry", attributes)
            self._begin_wait(observed, "retry")

    def _before_wait(self, event: WaitEvent) -> None:
        if (observed := self._observed()) is not None:
            observed.span.add_event("instantly.rate_limit.wait", {names.EXPECTED_WAIT: event.seconds})
            self._begin_wait(observed, "rate_limit")

    def _begin_wait(self, observed: Observed, reason: WaitReason) -> None:
        self._end_wait(observed)
        observed.record.begin_wait(reason)
        self._meters.wait_begins(observed.attributes, reason)

    def _end_wait(self, observed: Observed) -> None:
        if (wait := observed.record.end_wait()) is not None:
            self._meters.wait_ended(observed.attributes, wait)

    def _observed(self) -> Observed | None:
        """The call of this task; None where another hook has put another context in its place."""
        return cast("Observed | None", self._context.get_value(self._key))
