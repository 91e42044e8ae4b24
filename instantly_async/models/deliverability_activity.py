# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DeliverabilityActivity(Model):
    """A task of a deliverability agent, such as one check.

    Attributes:
        id: ID of the activity.
        organization_id: Workspace of the agent.
        agent_id: Agent that carries out the activity.
        cycle_id: Cycle (one round of checks) that the activity is part of.
        activity_code: Machine-readable kind of activity, such as `check_workspace_settings`.
        status: State of the activity.
        priority: Rank of the activity as a number; the vendor does not say whether high or low comes first.
        subject_type: Kind of object that the activity is about, such as `campaign`.
        subject_id: Object that the activity is about.
        subject_name: Name of the object that the activity is about.
        payload: Input of the activity; its keys depend on `activity_code`.
        result_payload: Result of the activity; its keys depend on `activity_code`.
        error_code: Machine-readable reason of a failure.
        error_message: Readable reason of a failure.
        idempotency_key: Key that keeps the same activity from being created twice.
        timestamp_created: When the activity was created.
        timestamp_updated: When the activity was last changed.
        queued_at: When the activity entered the queue.
        started_at: When work on the activity began.
        completed_at: When the activity ended.
        expires_at: When the activity expires.
    """

    id: str
    organization_id: str
    agent_id: str
    cycle_id: str | None = LEFT_OUT
    activity_code: str
    status: models.DeliverabilityActivityStatus
    priority: int
    subject_type: str | None = LEFT_OUT
    subject_id: str | None = LEFT_OUT
    subject_name: str | None = LEFT_OUT
    payload: dict[str, Any]
    result_payload: dict[str, Any] | None = LEFT_OUT
    error_code: str | None = LEFT_OUT
    error_message: str | None = LEFT_OUT
    idempotency_key: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    queued_at: datetime.datetime | None = LEFT_OUT
    started_at: datetime.datetime | None = LEFT_OUT
    completed_at: datetime.datetime | None = LEFT_OUT
    expires_at: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.DeliverabilityActivityStatus),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "queued_at": decoding.date_time,
        "started_at": decoding.date_time,
        "completed_at": decoding.date_time,
        "expires_at": decoding.date_time,
    }
