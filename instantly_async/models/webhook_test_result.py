# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class WebhookTestResult(Model):
    """Outcome of a test delivery.

    Attributes:
        success: Whether the test delivery succeeded.
        message: Outcome in words.
        response_time_ms: Time that the target took to answer, in milliseconds.
        status_code: HTTP status that the target answered with.
        error: What went wrong, if the test failed.
    """

    success: bool | Unset = UNSET
    message: str | Unset = UNSET
    response_time_ms: int | Unset = UNSET
    status_code: int | Unset = UNSET
    error: str | Unset = UNSET
