# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Webhook(Model):
    """Subscription that posts events to a URL.

    Deliveries are unsigned, and the `event_type` inside them may differ from the name subscribed to.

    Attributes:
        id: ID of the webhook. A UUID.
        organization: Workspace that owns the webhook. A UUID.
        campaign: Campaign whose events are sent; `null` means every campaign of the workspace. A UUID.
        name: Name of your own choice.
        target_hook_url: HTTP or HTTPS address that receives the events. Pattern `^https?://`; a URL.
        event_type: Event subscribed to. `all_events` covers everything, custom lead labels included; `null`
            is for a custom label chosen with `custom_interest_value`.
        custom_interest_value: Custom label that is followed, given as the label's `interest_status`; used
            when `event_type` is `null`.
        headers: HTTP headers, names mapped to values, that are added to every delivery. They are the only
            means of authenticating deliveries, which are unsigned.
        timestamp_created: When the webhook was created.
        status: `1` is active; `-1` is switched off because deliveries kept failing, until the webhook is
            resumed.
        timestamp_error: When the webhook was switched off because of failed deliveries; `null` while it is
            active.
    """

    id: str
    organization: str
    campaign: str | None = LEFT_OUT
    name: str | None = LEFT_OUT
    target_hook_url: str
    event_type: models.WebhookEventType | None = LEFT_OUT
    custom_interest_value: int | None = LEFT_OUT
    headers: dict[str, str] | None = LEFT_OUT
    timestamp_created: datetime.datetime
    status: int | None = LEFT_OUT
    timestamp_error: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "event_type": decoding.enum(models.WebhookEventType),
        "timestamp_created": decoding.date_time,
        "timestamp_error": decoding.date_time,
    }
