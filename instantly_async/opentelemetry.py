"""OpenTelemetry: a span around every call, and metrics of calls and waits.

It takes the extra `opentelemetry`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.observability import Hooks

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["hooks"]


def hooks(*, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None) -> Hooks:
    """Hooks that tell OpenTelemetry of every call: `InstantlyClient(hooks=opentelemetry.hooks())`.

    Hooks of your own are added to them: `opentelemetry.hooks() + Hooks(on_response=...)`. A call makes one span, named
    after the operation (`leads.list`), around its attempts and waits. Spans and metrics have no argument of a call, no
    body, no text of an error and no key.

    Args:
        tracer_provider: What makes the spans; by default the one that is set for the process.
        meter_provider: What takes the metrics; by default the one that is set for the process.

    Returns:
        What the argument `hooks` of a client takes.

    Raises:
        ImportError: The extra is not installed.
    """
    from ._core.telemetry.telemetry import Telemetry

    try:
        return Telemetry(tracer_provider, meter_provider).hooks()
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "opentelemetry":
            raise
        advice = "which is not installed: pip install 'instantly-async[opentelemetry]'"
        raise ImportError(f"telemetry needs opentelemetry-api, {advice}", name=missing.name) from missing
