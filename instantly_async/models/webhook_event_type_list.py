# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WebhookEventTypeList(Model):
    """The event types that webhooks can subscribe to.

    Attributes:
        event_types: Built-in types and custom lead labels.
    """

    event_types: list[models.WebhookEventTypeInfo] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "event_types": decoding.array(decoding.model(models.WebhookEventTypeInfo)),
    }
