# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxManagerDailySummary(Model):
    """Figures of an Inbox Manager for one day.

    Attributes:
        date: Day that was counted.
        total_actions: Number of the agent's actions.
        replies_count: Number of replies written.
        follow_ups_count: Number of follow-ups written.
        human_intervention: Number of actions that a person had to review.
        info_requested: Number of actions in which the agent asked for more information.
        unique_conversations: Number of different conversations that the agent took part in.
        no_show_follow_ups_generated: Number of follow-ups written to leads who missed a meeting.
        no_show_total_leads_recovered: Number of leads that no-show follow-ups won back.
    """

    date: datetime.date | None = LEFT_OUT
    total_actions: int | None = LEFT_OUT
    replies_count: int | None = LEFT_OUT
    follow_ups_count: int | None = LEFT_OUT
    human_intervention: int | None = LEFT_OUT
    info_requested: int | None = LEFT_OUT
    unique_conversations: int | None = LEFT_OUT
    no_show_follow_ups_generated: int | None = LEFT_OUT
    no_show_total_leads_recovered: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
