# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class OpportunityBreakdown(Model):
    """Number of opportunities in each status.

    Attributes:
        interested: Opportunities where the lead is interested.
        meeting_booked: Opportunities with a booked meeting.
        meeting_completed: Opportunities whose meeting took place.
        closed: Opportunities that are closed.
    """

    interested: int | Unset = UNSET
    meeting_booked: int | Unset = UNSET
    meeting_completed: int | Unset = UNSET
    closed: int | Unset = UNSET
