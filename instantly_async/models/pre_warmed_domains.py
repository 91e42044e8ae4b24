# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PreWarmedDomains(Model):
    """Pre-warmed domains on offer.

    Attributes:
        domains: Names of the domains; empty when none is in stock.
        domains_with_type: Names of the domains together with their mailbox product.
    """

    domains: list[str] | None = LEFT_OUT
    domains_with_type: list[models.PreWarmedDomain] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "domains_with_type": decoding.array(decoding.model(models.PreWarmedDomain)),
    }
