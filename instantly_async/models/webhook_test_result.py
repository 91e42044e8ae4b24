# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WebhookTestResult(Model):
    """Outcome of a test delivery.

    Attributes:
        success: Whether the test delivery succeeded.
        message: Outcome in words.
        response_time_ms: Time that the target took to answer, in milliseconds.
        status_code: HTTP status that the target answered with.
        error: What went wrong, if the test failed.
    """

    success: bool | None = LEFT_OUT
    message: str | None = LEFT_OUT
    response_time_ms: int | None = LEFT_OUT
    status_code: int | None = LEFT_OUT
    error: str | None = LEFT_OUT
