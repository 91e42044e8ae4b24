# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OpportunityBreakdown(Model):
    """Number of opportunities in each status.

    Attributes:
        interested: Opportunities where the lead is interested.
        meeting_booked: Opportunities with a booked meeting.
        meeting_completed: Opportunities whose meeting took place.
        closed: Opportunities that are closed.
    """

    interested: int | None = LEFT_OUT
    meeting_booked: int | None = LEFT_OUT
    meeting_completed: int | None = LEFT_OUT
    closed: int | None = LEFT_OUT
