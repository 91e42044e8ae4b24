# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class WebhookEventsDay(Model):
    """Webhook deliveries of one day.

    Attributes:
        date: Day that the counts are for.
        total_events: Deliveries on that day, successful or not.
        successful_events: Deliveries that succeeded.
        failed_events: Deliveries that failed.
        success_rate: Share of deliveries that succeeded, in percent to judge by its example.
    """

    date: datetime.date
    total_events: int
    successful_events: int
    failed_events: int
    success_rate: float

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
