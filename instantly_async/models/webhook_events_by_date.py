# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WebhookEventsByDate(Model):
    """Webhook deliveries counted per day.

    Attributes:
        items: One entry per day.
    """

    items: list[models.WebhookEventsDay] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.WebhookEventsDay)),
    }
