# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class LeadQueryValues(Model):
    """Details of a lead query.

    Attributes:
        occurrence_days: Period of the condition in days.
        occurrence_count: How often the action must have happened.
        lead_status: Status that the lead must or must not have.
    """

    occurrence_days: int | Unset = UNSET
    occurrence_count: models.OccurrenceCount | Unset = UNSET
    lead_status: models.LeadStatusCondition | Unset = UNSET

    _json_names: ClassVar[Mapping[str, str]] = {
        "occurrence_days": "occurrence-days",
        "occurrence_count": "occurrence-count",
        "lead_status": "lead-status",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "occurrence_count": decoding.model(models.OccurrenceCount),
        "lead_status": decoding.model(models.LeadStatusCondition),
    }
