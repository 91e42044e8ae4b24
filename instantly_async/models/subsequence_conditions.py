# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SubsequenceConditions(Model):
    """What makes a lead enter a subsequence.

    Attributes:
        crm_status: Statuses of a lead that trigger: `-4` no-show, `-3` lost, `-2` wrong person, `-1` not
            interested, `0` out of the office, `1` interested, `2` meeting agreed, `3` meeting held, `4` won,
            or the number of a custom lead label.
        lead_activity: Activities of a lead that trigger the subsequence.
        reply_contains: Text in a lead's reply that triggers the subsequence.
    """

    crm_status: list[int] | None = LEFT_OUT
    lead_activity: list[models.TriggeringActivity] | None = LEFT_OUT
    reply_contains: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "lead_activity": decoding.array(decoding.enum(models.TriggeringActivity)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            crm_status: Sequence[int] | Unset = UNSET,
            lead_activity: Sequence[models.TriggeringActivity | int] | Unset = UNSET,
            reply_contains: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
