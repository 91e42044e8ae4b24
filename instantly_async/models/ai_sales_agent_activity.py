# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AISalesAgentActivity(Model):
    """Something that an AI Sales Agent proposed or did.

    Attributes:
        id: ID of the activity.
        ai_sdr_id: AI Sales Agent that acted.
        workspace_id: Workspace that the activity belongs to.
        action_type: What the agent wants to do or did.
        action_status: How far the activity has come.
        action_payload: Input of the action.
        action_output: Details for display, such as `lead_email` or `campaign_name`.
        email_id: E-mail that the activity relates to.
        approved_by: User who approved the activity.
        approved_at: When the activity was approved.
        rejected_by: User who rejected the activity.
        rejected_at: When the activity was rejected.
        rejection_reason: Why the activity was rejected.
        ai_reasoning: The AI's grounds for the activity.
        ai_confidence: How sure the AI is, from 0 to 1.
        result: What carrying out the activity produced.
        error_message: What went wrong, if the activity failed.
        error_code: Category of the error, if the activity failed; unlike `error_message` it is fit for
            programs to test.
        timestamp_created: When the activity was created.
        timestamp_updated: When the activity was last changed.
        timestamp_executed: When the action was carried out.
        timestamp_completed: When the activity was finished.
    """

    id: str
    ai_sdr_id: str
    workspace_id: str
    action_type: models.SalesAgentActionType
    action_status: models.SalesAgentActionStatus
    action_payload: dict[str, Any] | None = LEFT_OUT
    action_output: dict[str, Any] | None = LEFT_OUT
    email_id: str | None = LEFT_OUT
    approved_by: str | None = LEFT_OUT
    approved_at: datetime.datetime | None = LEFT_OUT
    rejected_by: str | None = LEFT_OUT
    rejected_at: datetime.datetime | None = LEFT_OUT
    rejection_reason: str | None = LEFT_OUT
    ai_reasoning: str | None = LEFT_OUT
    ai_confidence: float | None = LEFT_OUT
    result: dict[str, Any] | None = LEFT_OUT
    error_message: str | None = LEFT_OUT
    error_code: models.SalesAgentErrorCode | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    timestamp_executed: datetime.datetime | None = LEFT_OUT
    timestamp_completed: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "action_type": decoding.enum(models.SalesAgentActionType),
        "action_status": decoding.enum(models.SalesAgentActionStatus),
        "approved_at": decoding.date_time,
        "rejected_at": decoding.date_time,
        "error_code": decoding.enum(models.SalesAgentErrorCode),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "timestamp_executed": decoding.date_time,
        "timestamp_completed": decoding.date_time,
    }
