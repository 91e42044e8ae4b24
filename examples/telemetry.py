"""OpenTelemetry and structlog together

A nightly report whose log lines and spans belong together: every line has the ids of the trace and the span in
which it was written, the lines of this package included. It needs an extra and two packages:

```sh
pip install "instantly-async[opentelemetry]" opentelemetry-sdk structlog
python examples/telemetry.py
```

Log lines are JSON on standard output, spans are printed on standard error; in a service an OTLP exporter takes the
place of the console's. Each call is a span under that of the report, with its attempts and waits as figures and
events.

Neither has anything personal, and neither has the key: spans and lines of the package name operations, statuses and
times, and no argument, address or body. What you log yourself is yours to keep so; the report logs counts.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections import Counter

import structlog
from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter
from structlog.typing import EventDict, WrappedLogger

from instantly_async import InstantlyClient, InstantlyError, opentelemetry
from instantly_async.models import AccountStatus

log = structlog.stdlib.get_logger("report")
tracer = trace.get_tracer("report")


def add_trace(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Write into a line in which trace and span it belongs."""
    context = trace.get_current_span().get_span_context()
    if context.is_valid:
        event["trace_id"] = trace.format_trace_id(context.trace_id)
        event["span_id"] = trace.format_span_id(context.span_id)
    return event


def set_up_logs() -> None:
    """Lines of structlog and lines of the standard library, such as those of instantly_async, in one form."""
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
        add_trace,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    lines = logging.StreamHandler(sys.stdout)
    lines.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(handlers=[lines], level=logging.INFO)
    logging.getLogger("instantly_async").setLevel(logging.DEBUG)  # a line for each attempt


def set_up_traces() -> TracerProvider:
    provider = TracerProvider(resource=Resource.create({"service.name": "report"}))
    provider.add_span_processor(BatchSpanProcessor(ConsoleSpanExporter(out=sys.stderr)))
    trace.set_tracer_provider(provider)
    return provider


async def report() -> None:
    """Count what goes well and what does not."""
    async with InstantlyClient(hooks=opentelemetry.hooks()) as instantly:
        statuses = Counter([account.status async for account in instantly.accounts.list()])
        log.info("accounts are counted", all=statuses.total(), active=statuses[AccountStatus.ACTIVE])
        figures = await instantly.campaigns.get_analytics_overview()
        log.info("e-mails are counted", sent=figures.emails_sent_count, replies=figures.reply_count_unique)


def main() -> None:
    set_up_logs()
    traces = set_up_traces()
    try:
        # What an error says may hold what the API says of a person: its class is enough.
        with tracer.start_as_current_span("nightly report", record_exception=False) as span:
            try:
                asyncio.run(report())
            except InstantlyError as error:
                span.set_status(trace.StatusCode.ERROR)
                log.error("the report failed", error=type(error).__name__)
                sys.exit(1)
            except ValueError as error:  # there is no key, or it cannot be one
                span.set_status(trace.StatusCode.ERROR)
                log.error("the report failed", error=str(error))
                sys.exit(1)
    finally:
        traces.shutdown()  # which exports what has not been exported yet


if __name__ == "__main__":
    main()
