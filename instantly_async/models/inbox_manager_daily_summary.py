# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar


from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


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

    date: datetime.date | str | Unset = UNSET
    total_actions: int | Unset = UNSET
    replies_count: int | Unset = UNSET
    follow_ups_count: int | Unset = UNSET
    human_intervention: int | Unset = UNSET
    info_requested: int | Unset = UNSET
    unique_conversations: int | Unset = UNSET
    no_show_follow_ups_generated: int | None | Unset = UNSET
    no_show_total_leads_recovered: int | None | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
