# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DeliverabilitySubMessage(Model):
    """A progress message of an activity.

    Attributes:
        id: ID of the message.
        organization_id: Workspace of the agent.
        agent_id: Agent that carries out the activity.
        activity_id: Activity that the message belongs to.
        message_code: Machine-readable kind of message, such as `checking_campaign`.
        status: State of the step that the message stands for.
        sort_order: Position among the messages of the activity.
        subject_type: Kind of object that the message is about, such as `campaign`.
        subject_id: Object that the message is about.
        subject_name: Name of the object that the message is about.
        payload: Details of the message; its keys depend on `message_code`.
        result_payload: Result of the step; its keys depend on `message_code`.
        error_code: Machine-readable reason of a failure.
        error_message: Readable reason of a failure.
        idempotency_key: Key that keeps the same message from being created twice.
        timestamp_created: When the message was created.
        timestamp_updated: When the message was last changed.
        completed_at: When the step ended.
    """

    id: str
    organization_id: str
    agent_id: str
    activity_id: str
    message_code: str
    status: models.DeliverabilitySubMessageStatus
    sort_order: int
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
    completed_at: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.DeliverabilitySubMessageStatus),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "completed_at": decoding.date_time,
    }
