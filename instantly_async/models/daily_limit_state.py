# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DailyLimitState(Model):
    """How far a campaign's daily limit is used up.

    Can be absent outside the campaign's schedule.

    Attributes:
        limit: Most e-mails per day.
        sent: E-mails sent today.
        limit_hit: Whether the limit is used up for today.
    """

    limit: int | None = LEFT_OUT
    sent: int | None = LEFT_OUT
    limit_hit: bool | None = LEFT_OUT
