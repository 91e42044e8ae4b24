# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WebhookEvent(Model):
    """One attempt to deliver an event to a webhook, successful or not.

    Attributes:
        id: ID of the delivery. A UUID.
        timestamp_created: When the delivery was created.
        timestamp_created_date: Day on which the record was created.
        organization_id: Workspace that the delivery belongs to. A UUID.
        payload: JSON body of the delivery. Its `event_type` may differ from the name that the webhook
            subscribes to.
        success: Whether the delivery succeeded.
        retry_count: How often the delivery has been retried.
        will_retry: Whether another attempt will follow.
        webhook_url: URL that the delivery went to.
        status_code: HTTP status that the target answered with, if it answered.
        error_message: Why the delivery failed.
        timestamp_next_retry: When the next attempt is due, if there is to be one.
        retry_group_id: Shared by all attempts at the same delivery. A UUID.
        retry_successful: For retries, whether the retry got through.
        lead_email: Lead that the event is about.
        response_time_ms: Time that the call took, in milliseconds.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_created_date: datetime.date
    organization_id: str
    payload: dict[str, Any] | None = LEFT_OUT
    success: bool
    retry_count: int
    will_retry: bool
    webhook_url: str
    status_code: int | None = LEFT_OUT
    error_message: str | None = LEFT_OUT
    timestamp_next_retry: datetime.datetime | None = LEFT_OUT
    retry_group_id: str | None = LEFT_OUT
    retry_successful: bool | None = LEFT_OUT
    lead_email: str | None = LEFT_OUT
    response_time_ms: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_created_date": decoding.date,
        "timestamp_next_retry": decoding.date_time,
    }
