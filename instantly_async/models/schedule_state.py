# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ScheduleState(Model):
    """Whether a campaign's schedule allows sending now.

    Attributes:
        in_schedule: Whether the present moment lies in a sending window.
    """

    in_schedule: bool | None = LEFT_OUT
