# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class BlacklistReport(Model):
    """Results of looking a domain or IP address up in blacklists.

    Attributes:
        address: IP address or domain that was looked up.
        blacklisted_count: How many blacklists have the address.
        details: Result for each blacklist.
        ip: IP address used for the look-up.
        is_blacklisted: Whether the address counts as blacklisted overall.
        is_domain: Whether `address` is a domain.
    """

    address: str | None = LEFT_OUT
    blacklisted_count: int | None = LEFT_OUT
    details: list[models.BlacklistEntry] | None = LEFT_OUT
    ip: str | None = LEFT_OUT
    is_blacklisted: bool | None = LEFT_OUT
    is_domain: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "details": decoding.array(decoding.model(models.BlacklistEntry)),
    }
