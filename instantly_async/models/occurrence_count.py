# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class OccurrenceCount(Model):
    """How often an action must have happened.

    Attributes:
        condition: How the number of occurrences compares with `count`.
        count: Number that the occurrences are compared with.
    """

    condition: models.OccurrenceComparison | None = LEFT_OUT
    count: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "condition": decoding.enum(models.OccurrenceComparison),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            condition: models.OccurrenceComparison | str | Unset = UNSET,
            count: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
