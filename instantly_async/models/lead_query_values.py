# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class LeadQueryValues(Model):
    """Details of a lead query.

    Attributes:
        occurrence_days: Period of the condition in days.
        occurrence_count: How often the action must have happened.
        lead_status: Status that the lead must or must not have.
    """

    occurrence_days: int | None = LEFT_OUT
    occurrence_count: models.OccurrenceCount | None = LEFT_OUT
    lead_status: models.LeadStatusCondition | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "occurrence_days": "occurrence-days",
        "occurrence_count": "occurrence-count",
        "lead_status": "lead-status",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "occurrence_count": decoding.model(models.OccurrenceCount),
        "lead_status": decoding.model(models.LeadStatusCondition),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            occurrence_days: int | Unset = UNSET,
            occurrence_count: models.OccurrenceCount | Mapping[str, Any] | Unset = UNSET,
            lead_status: models.LeadStatusCondition | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
