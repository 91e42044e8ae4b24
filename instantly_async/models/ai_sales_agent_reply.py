# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class AISalesAgentReply(Model):
    """A reply or follow-up that an AI agent wrote.

    Attributes:
        organization_id: Workspace that the reply belongs to.
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
    organization_id: str | None | Unset = UNSET
    timestamp_created: datetime.datetime | str | None | Unset = UNSET
    timestamp_updated: datetime.datetime | str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    thread_id: str | None | Unset = UNSET
    lead: str | None | Unset = UNSET
    feedback_positive: bool | None | Unset = UNSET
    feedback_text: str | None | Unset = UNSET
    html: str | None | Unset = UNSET
    requires_hitl: bool | None | Unset = UNSET
    requires_hitl_reason: str | None | Unset = UNSET
    generation_lag_seconds: float | None | Unset = UNSET
    is_automatic_email: bool | None | Unset = UNSET
    in_reply_to: str | None | Unset = UNSET
    usage_metadata: dict[str, Any] | Unset = UNSET
    calendly_tool_used: bool | None | Unset = UNSET
    confidence_score: float | None | Unset = UNSET
    information_requested: str | None | Unset = UNSET
    estimated_time_saved_seconds: float | None | Unset = UNSET
    action_pending: bool | None | Unset = UNSET
    sending_status: models.ReplySendingStatus | int | Unset = UNSET
    is_followup: bool | None | Unset = UNSET
    error_code: models.ReplyErrorCode | str | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "sending_status": decoding.enum(models.ReplySendingStatus),
        "error_code": decoding.enum(models.ReplyErrorCode),
    }
