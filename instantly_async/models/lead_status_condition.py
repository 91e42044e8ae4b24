# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class LeadStatusCondition(Model):
    """Status that a lead must or must not have.

    Attributes:
        status: Number of the status.
        condition: Whether the lead must have the status or another one.
    """

    status: int | None = LEFT_OUT
    condition: models.LeadStatusComparison | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "condition": decoding.enum(models.LeadStatusComparison),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: int | Unset = UNSET,
            condition: models.LeadStatusComparison | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
