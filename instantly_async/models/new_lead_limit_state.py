# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class NewLeadLimitState(Model):
    """How far the daily limit of new leads is used up.

    Can be absent outside the campaign's schedule.

    Attributes:
        enabled: Whether new leads are limited.
        limit: Most new leads per day.
        contacted: New leads contacted today.
        limit_hit: Whether the limit is used up for today.
    """

    enabled: bool | None = LEFT_OUT
    limit: int | None = LEFT_OUT
    contacted: int | None = LEFT_OUT
    limit_hit: bool | None = LEFT_OUT
