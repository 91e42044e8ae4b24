# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class WebhookEventsSummary(Model):
    """Webhook deliveries counted over a period.

    Attributes:
        total_events: Deliveries in the period, successful or not.
        successful_events: Deliveries that succeeded.
        failed_events: Deliveries that failed.
        success_rate: Share of deliveries that succeeded, in percent from 0 to 100.
        failure_rate: Share of deliveries that failed, in percent from 0 to 100.
    """

    total_events: int
    successful_events: int
    failed_events: int
    success_rate: float
    failure_rate: float
