# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model


@define(slots=False, kw_only=True, repr=False)
class CompletedFeedItem(Model):
    """Answer to marking a feed item as done.

    Attributes:
        item: The feed item in its new state.
    """

    item: models.DeliverabilityFeedItem

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "item": decoding.model(models.DeliverabilityFeedItem),
    }
