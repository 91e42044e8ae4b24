"""Metrics of calls, of their waits, and of what the rate limits hold back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import attributes as names
from .attributes import Attributes
from .call_record import CallRecord, Wait, WaitReason

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter

# Those that OpenTelemetry advises for requests, and longer ones: a call may wait and be tried for two minutes.
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120)


class Meters:
    """What counts and measures the calls of clients."""

    def __init__(self, meter: Meter) -> None:
        self._calls = meter.create_histogram(
            "instantly.client.call.duration",
            unit="s",
            description="How long calls took, with all attempts and waits.",
            explicit_bucket_boundaries_advisory=SECONDS,
        )
        self._waits = meter.create_histogram(
            "instantly.client.wait.duration",
            unit="s",
            description="How long calls waited for the rate limits, or for another attempt.",
            explicit_bucket_boundaries_advisory=SECONDS,
        )
        self._waiting = meter.create_up_down_counter(
            "instantly.client.waiting_calls", unit="{call}", description="Calls that wait at the moment."
        )
        self._refusals = meter.create_counter(
            "instantly.client.rate_limit.refusals", unit="{response}", description="Answers of 429, too many calls."
        )

    def wait_begins(self, call: Attributes, reason: WaitReason) -> None:
        """A call has to wait."""
        self._waiting.add(1, _of_wait(call, reason))

    def wait_ended(self, call: Attributes, wait: Wait) -> None:
        """A call waits no more."""
        attributes = _of_wait(call, wait.reason)
        self._waiting.add(-1, attributes)
        self._waits.record(wait.seconds, attributes)

    def refused(self, call: Attributes) -> None:
        """The API has answered with 429."""
        self._refusals.add(1, {names.OPERATION_NAME: call[names.OPERATION_NAME]})

    def call_ended(self, call: Attributes, record: CallRecord, error: str | None) -> None:
        """A call is over."""
        attributes = dict(call)
        if record.status_code is not None:
            attributes[names.STATUS_CODE] = record.status_code
        if error is not None:
            attributes[names.ERROR_TYPE] = error
        self._calls.record(record.seconds(), attributes)


def _of_wait(call: Attributes, reason: WaitReason) -> Attributes:
    return {names.OPERATION_NAME: call[names.OPERATION_NAME], names.WAIT_REASON: reason}
