# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DFYEmailAccountOrder(Model):
    """A done-for-you (DFY) order of a domain with mailboxes.

    Attributes:
        workspace_id: Workspace that placed the order.
        domain: Domain that was ordered.
        forwarding_domain: Domain that the ordered one forwards to, if any.
        forwarding_mode: Way of forwarding; null if nothing is forwarded.
        is_pre_warmed_up: Whether the domain was bought pre-warmed.
        timestamp_cancelled: When the order was cancelled; null if it was not.
        timestamp_created: When the order was placed.
    """

    workspace_id: str
    domain: str
    forwarding_domain: str | None = LEFT_OUT
    forwarding_mode: models.ForwardingMode | None = LEFT_OUT
    is_pre_warmed_up: bool | None = LEFT_OUT
    timestamp_cancelled: datetime.datetime | None = LEFT_OUT
    timestamp_created: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "forwarding_mode": decoding.enum(models.ForwardingMode),
        "timestamp_cancelled": decoding.date_time,
        "timestamp_created": decoding.date_time,
    }
