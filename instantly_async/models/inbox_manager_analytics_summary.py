# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxManagerAnalyticsSummary(Model):
    """Totals of an Inbox Manager for the requested period.

    Attributes:
        total_actions: Number of the agent's actions.
        replies_count: Number of replies written.
        follow_ups_count: Number of follow-ups written.
        human_intervention: Number of actions that a person had to review.
        info_requested: Number of actions in which the agent asked for more information.
        unique_conversations: Number of different conversations that the agent took part in.
        time_saved: Estimate of the working time saved, in seconds.
        average_confidence_score: Mean confidence in the replies, from 0 to 100.
        involvement_rate: Share of conversations that the agent took part in, in percent (0 to 100).
        resolution_rate: Share of actions that needed no person, in percent (0 to 100).
        no_show_follow_ups_generated: Number of follow-ups written to leads who missed a meeting.
        no_show_total_leads_recovered: Number of leads that no-show follow-ups won back.
        no_show_total_revenue_recovered: Revenue that no-show follow-ups won back.
        no_show_time_saved: Estimate of the working time saved by no-show follow-ups, in seconds.
        no_show_recovery_rate: Share of leads won back after a missed meeting, in percent (0 to 100).
    """

    total_actions: int | None = LEFT_OUT
    replies_count: int | None = LEFT_OUT
    follow_ups_count: int | None = LEFT_OUT
    human_intervention: int | None = LEFT_OUT
    info_requested: int | None = LEFT_OUT
    unique_conversations: int | None = LEFT_OUT
    time_saved: float | None = LEFT_OUT
    average_confidence_score: float | None = LEFT_OUT
    involvement_rate: float | None = LEFT_OUT
    resolution_rate: float | None = LEFT_OUT
    no_show_follow_ups_generated: int | None = LEFT_OUT
    no_show_total_leads_recovered: int | None = LEFT_OUT
    no_show_total_revenue_recovered: float | None = LEFT_OUT
    no_show_time_saved: float | None = LEFT_OUT
    no_show_recovery_rate: float | None = LEFT_OUT
