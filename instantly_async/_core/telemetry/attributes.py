"""The attributes of spans and metrics: OpenTelemetry's names where it has one, and nothing personal.

No argument of a call is among them: paths are templates, errors are the names of their classes.
"""

from __future__ import annotations

from typing import TypeAlias
from urllib.parse import urlsplit

import anyio

from ..errors import InstantlyError
from ..observability import CallEvent

Attributes: TypeAlias = dict[str, str | int | float]

OPERATION_NAME = "instantly.operation.name"
OPERATION_ID = "instantly.operation.id"
ATTEMPTS = "instantly.attempts"
ATTEMPT = "instantly.attempt"
RATE_LIMIT_WAIT = "instantly.rate_limit.wait"
RETRY_WAIT = "instantly.retry.wait"
WAIT_REASON = "instantly.wait.reason"
EXPECTED_WAIT = "instantly.wait.expected"
METHOD = "http.request.method"
RESEND_COUNT = "http.request.resend_count"
STATUS_CODE = "http.response.status_code"
URL_TEMPLATE = "url.template"
SERVER_ADDRESS = "server.address"
SERVER_PORT = "server.port"
ERROR_TYPE = "error.type"

CANCELLED = "cancelled"

_PORTS = {"http": 80, "https": 443}


def of_call(event: CallEvent) -> Attributes:
    """What is known of a call when it begins, and what its metrics are told apart by."""
    server = urlsplit(event.base_url)
    return {
        OPERATION_NAME: event.operation.name,
        METHOD: event.operation.method,
        SERVER_ADDRESS: server.hostname or "",
        SERVER_PORT: server.port or _PORTS[server.scheme],
    }


def of_failure(error: InstantlyError) -> Attributes:
    """What is said of an attempt that failed."""
    attributes: Attributes = {ERROR_TYPE: error_type(error)}
    if error.status_code is not None:
        attributes[STATUS_CODE] = error.status_code
    return attributes


def error_type(error: BaseException) -> str:
    """The name of the class of an error; of a cancellation, the same on every event loop."""
    return CANCELLED if _is_cancellation(error) else type(error).__name__


def _is_cancellation(error: BaseException) -> bool:
    if isinstance(error, Exception | GeneratorExit):  # of an abandoned call: there may be no event loop any more
        return isinstance(error, GeneratorExit)
    return isinstance(error, anyio.get_cancelled_exc_class())
