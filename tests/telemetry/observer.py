"""An OpenTelemetry of a test's own: nothing of it is global, nothing leaves the process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from instantly_async import Hooks, opentelemetry


class Observer:
    """What is told to OpenTelemetry.

    Attributes:
        hooks: Those of clients that are observed.
        tracers: Where a test, or another instrument, makes spans of its own.
    """

    def __init__(self) -> None:
        self._exporter, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._meters = MeterProvider([self._reader])
        self.hooks: Hooks = opentelemetry.hooks(tracer_provider=self.tracers, meter_provider=self._meters)

    def spans(self, scope: str = "instantly-async") -> list[ReadableSpan]:
        """Spans that have ended, in this order."""
        finished = self._exporter.get_finished_spans()
        return [span for span in finished if span.instrumentation_scope and span.instrumentation_scope.name == scope]

    def span(self) -> ReadableSpan:
        """The only one."""
        (span,) = self.spans()
        return span

    def metric(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        """Each series of a metric: its attributes, and its value, or how often something was recorded."""
        found = self._reader.get_metrics_data()
        resources = [] if found is None else found.resource_metrics
        return [
            (dict(point.attributes or {}), getattr(point, "value", None) if hasattr(point, "value") else point.count)
            for resource in resources
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
            if not hasattr(point, "positive")
        ]

    def everything(self) -> str:
        """All that has been told."""
        found = self._reader.get_metrics_data()
        spans = [span.to_json() for span in self._exporter.get_finished_spans()]
        return "\n".join([*spans, "" if found is None else found.to_json()])


def attributes(span: ReadableSpan) -> Mapping[str, Any]:
    return span.attributes or {}
