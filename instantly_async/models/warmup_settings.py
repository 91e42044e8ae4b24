# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class WarmupSettings(Model):
    """Settings of an account's warm-up.

    Attributes:
        limit: Sending limit for warm-up e-mails.
        advanced: Finer settings.
        warmup_custom_ftag: Custom tag for the account's warm-up.
        increment: Steps by which the limit grows from day to day (slow ramp), or `disabled`.
        reply_rate: Rate at which warm-up e-mails are replied to.
    """

    limit: int | Unset = UNSET
    advanced: models.AdvancedWarmupSettings | Unset = UNSET
    warmup_custom_ftag: str | Unset = UNSET
    increment: models.WarmupIncrement | str | Unset = UNSET
    reply_rate: float | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "advanced": decoding.model(models.AdvancedWarmupSettings),
        "increment": decoding.enum(models.WarmupIncrement),
    }
