# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class LeadStatusCondition(Model):
    """Status that a lead must or must not have.

    Attributes:
        status: Number of the status.
        condition: Whether the lead must have the status or another one.
    """

    status: int | Unset = UNSET
    condition: models.LeadStatusComparison | str | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "condition": decoding.enum(models.LeadStatusComparison),
    }
