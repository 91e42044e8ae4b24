# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class FollowUpsWaiting(Model):
    """Follow-ups that wait for their time.

    Can be absent outside the campaign's schedule.

    Attributes:
        count: Follow-ups that are waiting.
        earliest_wait_time_seconds: Seconds until the first of them may go out.
    """

    count: int | None = LEFT_OUT
    earliest_wait_time_seconds: float | None = LEFT_OUT
