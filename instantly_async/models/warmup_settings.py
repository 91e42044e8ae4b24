# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class WarmupSettings(Model):
    """Settings of an account's warm-up.

    Attributes:
        limit: Sending limit for warm-up e-mails.
        advanced: Finer settings.
        warmup_custom_ftag: Custom tag for the account's warm-up.
        increment: Steps by which the limit grows from day to day (slow ramp), or `disabled`.
        reply_rate: Rate at which warm-up e-mails are replied to.
    """

    limit: int | None = LEFT_OUT
    advanced: models.AdvancedWarmupSettings | None = LEFT_OUT
    warmup_custom_ftag: str | None = LEFT_OUT
    increment: models.WarmupIncrement | None = LEFT_OUT
    reply_rate: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "advanced": decoding.model(models.AdvancedWarmupSettings),
        "increment": decoding.enum(models.WarmupIncrement),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            limit: int | Unset = UNSET,
            advanced: models.AdvancedWarmupSettings | Mapping[str, Any] | Unset = UNSET,
            warmup_custom_ftag: str | Unset = UNSET,
            increment: models.WarmupIncrement | str | Unset = UNSET,
            reply_rate: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
