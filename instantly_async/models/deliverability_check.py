# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityCheck(Model):
    """One check in a run of a deliverability agent.

    Attributes:
        activity_id: Activity that carried out the check.
        activity_code: Machine-readable kind of check, such as `check_workspace_settings`.
        status: State of the activity.
        outcome: What the check found, or its progress while there is no finding.
        completed_at: When the check ended.
    """

    activity_id: str
    activity_code: str
    status: models.DeliverabilityActivityStatus
    outcome: models.DeliverabilityOutcome
    completed_at: datetime.datetime | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.DeliverabilityActivityStatus),
        "outcome": decoding.enum(models.DeliverabilityOutcome),
        "completed_at": decoding.date_time,
    }
