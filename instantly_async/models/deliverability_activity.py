# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class DeliverabilityActivity(Model):
    """A task of a deliverability agent, such as one check.

    Attributes:
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
        queued_at: When the activity entered the queue.
        started_at: When work on the activity began.
        completed_at: When the activity ended.
        expires_at: When the activity expires.
    """

    id: str
    organization_id: str
    agent_id: str
    cycle_id: str | None | Unset = UNSET
    activity_code: str
    status: models.DeliverabilityActivityStatus | str
    priority: int
    subject_type: str | None | Unset = UNSET
    subject_id: str | None | Unset = UNSET
    subject_name: str | None | Unset = UNSET
    payload: dict[str, Any]
    result_payload: dict[str, Any] | None | Unset = UNSET
    error_code: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    idempotency_key: str
    timestamp_created: datetime.datetime | str
    timestamp_updated: datetime.datetime | str
    queued_at: datetime.datetime | str | None | Unset = UNSET
    started_at: datetime.datetime | str | None | Unset = UNSET
    completed_at: datetime.datetime | str | None | Unset = UNSET
    expires_at: datetime.datetime | str | None | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.DeliverabilityActivityStatus),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "queued_at": decoding.date_time,
        "started_at": decoding.date_time,
        "completed_at": decoding.date_time,
        "expires_at": decoding.date_time,
    }
