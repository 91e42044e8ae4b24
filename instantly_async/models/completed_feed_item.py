# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class CompletedFeedItem(Model):
    """Answer to marking a feed item as done.

    Attributes:
        item: The feed item in its new state.
    """

    item: models.DeliverabilityFeedItem

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "item": decoding.model(models.DeliverabilityFeedItem),
    }
