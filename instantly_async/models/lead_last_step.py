# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadLastStep(Model):
    """The step that was carried out last for a lead.

    Attributes:
        from_: Where the step came from, for example `campaign`.
        step_id: Id of the step.
        timestamp_executed: When the step was carried out.
    """

    from_: str | None = LEFT_OUT
    step_id: str | None = LEFT_OUT
    timestamp_executed: datetime.datetime | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "step_id": "stepID",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_executed": decoding.date_time,
    }
