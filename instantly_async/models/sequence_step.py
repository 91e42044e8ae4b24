# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SequenceStep(Model):
    """One e-mail of a sequence, in one or more variants.

    Attributes:
        type: Always `email`, the only kind so far. Always 'email'.
        delay: Time to wait after this step, before the next one is sent, in `delay_unit`.
        delay_unit: Unit of `delay`; days when left out. The API takes 'days' when left out.
        pre_delay: Time to wait before the first e-mail of a subsequence, in `pre_delay_unit`. Ignored in
            campaigns.
        pre_delay_unit: Unit of `pre_delay`; days when left out. Ignored in campaigns. The API takes 'days'
            when left out.
        variants: Alternative texts of the e-mail.
    """

    type: str = "email"
    delay: int
    delay_unit: models.DelayUnit | None = LEFT_OUT
    pre_delay: int | None = LEFT_OUT
    pre_delay_unit: models.DelayUnit | None = LEFT_OUT
    variants: list[models.StepVariant]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "delay_unit": decoding.enum(models.DelayUnit),
        "pre_delay_unit": decoding.enum(models.DelayUnit),
        "variants": decoding.array(decoding.model(models.StepVariant)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str = "email",
            delay: int,
            variants: Sequence[models.StepVariant | Mapping[str, Any]],
            delay_unit: models.DelayUnit | str | Unset = UNSET,
            pre_delay: int | Unset = UNSET,
            pre_delay_unit: models.DelayUnit | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
