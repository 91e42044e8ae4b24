# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WebhookEventTypeInfo(Model):
    """An event type that webhooks can subscribe to.

    Attributes:
        id: Identifier of the event type.
        label: Name for display.
        type: Kind of event type.
    """

    id: str | None = LEFT_OUT
    label: str | None = LEFT_OUT
    type: str | None = LEFT_OUT
