# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AISalesAgentReply(Model):
    """A reply or follow-up that an AI agent wrote.

    Attributes:
        id: ID of the reply.
        organization_id: Workspace that the reply belongs to.
        timestamp_created: When the reply was created.
        timestamp_updated: When the reply was last changed.
        agent_id: Agent that wrote the reply.
        thread_id: Conversation that the reply is part of.
        lead: E-mail address of the lead.
        feedback_positive: Verdict of a user, true for praise and false for criticism.
        feedback_text: Feedback of a user in words.
        html: Body of the reply as HTML.
        requires_hitl: Whether a person has to review the reply ("human in the loop").
        requires_hitl_reason: Why a person has to review the reply.
        generation_lag_seconds: Seconds that the AI took to write the reply.
        is_automatic_email: Whether the reply went out as an e-mail automatically.
        in_reply_to: Message that this one answers, by its ID.
        usage_metadata: Usage of the language model, with costs and prompt data.
        calendly_tool_used: Whether the agent used Calendly to schedule a meeting.
        confidence_score: How sure the AI is of the reply, from 0 to 100.
        information_requested: Text in which the AI asks for more information.
        estimated_time_saved_seconds: Estimate of the working time that the reply saved, in seconds.
        action_pending: Whether the reply still waits for a user.
        sending_status: Whether the reply has been sent.
        is_followup: Whether this is an automatic follow-up to an earlier reply.
        error_code: Why sending failed.
    """

    id: str
    organization_id: str | None = LEFT_OUT
    timestamp_created: datetime.datetime | None = LEFT_OUT
    timestamp_updated: datetime.datetime | None = LEFT_OUT
    agent_id: str | None = LEFT_OUT
    thread_id: str | None = LEFT_OUT
    lead: str | None = LEFT_OUT
    feedback_positive: bool | None = LEFT_OUT
    feedback_text: str | None = LEFT_OUT
    html: str | None = LEFT_OUT
    requires_hitl: bool | None = LEFT_OUT
    requires_hitl_reason: str | None = LEFT_OUT
    generation_lag_seconds: float | None = LEFT_OUT
    is_automatic_email: bool | None = LEFT_OUT
    in_reply_to: str | None = LEFT_OUT
    usage_metadata: dict[str, Any] | None = LEFT_OUT
    calendly_tool_used: bool | None = LEFT_OUT
    confidence_score: float | None = LEFT_OUT
    information_requested: str | None = LEFT_OUT
    estimated_time_saved_seconds: float | None = LEFT_OUT
    action_pending: bool | None = LEFT_OUT
    sending_status: models.ReplySendingStatus | None = LEFT_OUT
    is_followup: bool | None = LEFT_OUT
    error_code: models.ReplyErrorCode | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "sending_status": decoding.enum(models.ReplySendingStatus),
        "error_code": decoding.enum(models.ReplyErrorCode),
    }
