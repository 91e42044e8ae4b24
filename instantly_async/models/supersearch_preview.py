# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SupersearchPreview(Model):
    """Sample of the leads that match a SuperSearch query.

    Attributes:
        number_of_leads: Leads that match; 0 if there are none. Never above 1,000,000, even if more match.
        number_of_redacted_results: Results that are hidden because the user is on a trial.
        leads: Matching leads.
    """

    number_of_leads: int | None = LEFT_OUT
    number_of_redacted_results: int | None = LEFT_OUT
    leads: list[models.SupersearchLead] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "leads": decoding.array(decoding.model(models.SupersearchLead)),
    }
