# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SubscriptionList(Model):
    """The subscriptions of a workspace.

    Attributes:
        subscriptions: The subscriptions.
        all_subs_cancelled: Whether none goes on, that is, each one has ended or will end with its billing
            period because it was cancelled.
    """

    subscriptions: list[models.Subscription] | None = LEFT_OUT
    all_subs_cancelled: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "subscriptions": decoding.array(decoding.model(models.Subscription)),
    }
