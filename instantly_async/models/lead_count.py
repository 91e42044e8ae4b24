# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadCount(Model):
    """Number of leads that match a SuperSearch query.

    Attributes:
        number_of_leads: Leads that match; 0 if there are none. Never above 1,000,000, even if more match.
    """

    number_of_leads: int | None = LEFT_OUT
