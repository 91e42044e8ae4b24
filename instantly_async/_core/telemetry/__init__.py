"""What OpenTelemetry is told of calls. `opentelemetry` itself is imported late: it is an extra."""
