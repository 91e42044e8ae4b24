# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DeliverabilityFeed(Model):
    """One page of a deliverability agent's feed, as part of its state.

    Attributes:
        items: Items of this page.
        next_starting_after: Value for `starting_after` that leads to the next page; `null` when there is
            none.
    """

    items: list[models.DeliverabilityFeedItem]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.DeliverabilityFeedItem)),
    }
