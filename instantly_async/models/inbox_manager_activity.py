# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxManagerActivity(Model):
    """An entry in the feed of an Inbox Manager, which mixes replies, follow-ups and no-show recoveries.

    Attributes:
        id: ID of the entry.
        timestamp_created: When the activity took place.
        activity_type: Kind of activity.
        job_type: Kind of work; null for a recovery.
        lead_email: E-mail address of the lead.
        thread_id: Conversation that the activity is part of.
        requires_hitl: Whether a person has to review the activity ("human in the loop").
        action_pending: Whether the activity still waits for a user.
        sending_status: State of the e-mail: `-1` failed, `1` sent, `2` scheduled.
        error_code: Why sending failed.
        is_followup: Whether this is an automatic follow-up.
        followup_number: Place of the follow-up in its sequence.
        estimated_time_saved_seconds: Estimate of the working time saved, in seconds.
        information_requested: Text in which the agent asks for more information.
        recovery_method: What brought the lead back; set for recoveries alone.
        revenue_recovered: Revenue that the recovery brought, if it is known.
    """

    id: str | None = LEFT_OUT
    timestamp_created: datetime.datetime | None = LEFT_OUT
    activity_type: models.InboxManagerActivityType | None = LEFT_OUT
    job_type: models.InboxManagerJobType | None = LEFT_OUT
    lead_email: str | None = LEFT_OUT
    thread_id: str | None = LEFT_OUT
    requires_hitl: bool | None = LEFT_OUT
    action_pending: bool | None = LEFT_OUT
    sending_status: int | None = LEFT_OUT
    error_code: models.ReplyErrorCode | None = LEFT_OUT
    is_followup: bool | None = LEFT_OUT
    followup_number: int | None = LEFT_OUT
    estimated_time_saved_seconds: float | None = LEFT_OUT
    information_requested: str | None = LEFT_OUT
    recovery_method: models.RecoveryMethod | None = LEFT_OUT
    revenue_recovered: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "activity_type": decoding.enum(models.InboxManagerActivityType),
        "job_type": decoding.enum(models.InboxManagerJobType),
        "error_code": decoding.enum(models.ReplyErrorCode),
        "recovery_method": decoding.enum(models.RecoveryMethod),
    }
