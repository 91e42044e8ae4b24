# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DomainForwarding(Model):
    """Web forwarding of a domain that was ordered through Instantly.

    Attributes:
        domain: Domain whose visitors are forwarded.
        forwarding_domain: Where visitors are sent; null if nothing is forwarded.
        forwarding_mode: Way of forwarding; null if nothing is forwarded.
    """

    domain: str
    forwarding_domain: str | None = LEFT_OUT
    forwarding_mode: models.ForwardingMode | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "forwarding_mode": decoding.enum(models.ForwardingMode),
    }
