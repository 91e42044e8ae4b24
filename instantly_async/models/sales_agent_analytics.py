# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SalesAgentAnalytics(Model):
    """Daily figures of an agent, merged over all its campaigns.

    Attributes:
        total_email_activity_per_day: E-mail activity of all kinds, one point per day.
        replies_per_day: Replies, one point per day.
        leads_found_per_day: Leads that the agent found, one point per day.
        opportunities_per_day: Opportunities, one point per day.
        totals: Sums over the chosen period.
    """

    total_email_activity_per_day: list[models.ChartPoint] | None = LEFT_OUT
    replies_per_day: list[models.ChartPoint] | None = LEFT_OUT
    leads_found_per_day: list[models.ChartPoint] | None = LEFT_OUT
    opportunities_per_day: list[models.ChartPoint] | None = LEFT_OUT
    totals: models.SalesAgentTotals | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "total_email_activity_per_day": decoding.array(decoding.model(models.ChartPoint)),
        "replies_per_day": decoding.array(decoding.model(models.ChartPoint)),
        "leads_found_per_day": decoding.array(decoding.model(models.ChartPoint)),
        "opportunities_per_day": decoding.array(decoding.model(models.ChartPoint)),
        "totals": decoding.model(models.SalesAgentTotals),
    }
