# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CampaignStepsAnalytics(Model):
    """Figures of one variant of one step.

    Attributes:
        step: Number of the step. Null when it cannot be told, for instance for leads of a list, which belong
            to no campaign. Some answers have the text `null` instead.
        variant: Number of the variant, where `0` is A, `1` is B and so on. Null when it cannot be told. Some
            answers have the text `null` instead.
        sent: E-mails sent.
        opened: Opens.
        unique_opened: Opens, counted without repeats.
        replies: Replies.
        unique_replies: Replies, counted without repeats.
        replies_automatic: Automatic replies.
        unique_replies_automatic: Automatic replies, counted without repeats.
        clicks: Clicks on links.
        unique_clicks: Leads that clicked; several clicks or several links of one lead count as one.
        opportunities: Opportunities that this step brought. Only with `include_opportunities_count`.
        unique_opportunities: Leads that became opportunities by this step, each counted once. Only with
            `include_opportunities_count`.
        meetings_booked: Opportunities of this step that now stand at Meeting Booked. Only with
            `include_opportunities_count`.
        won: Opportunities of this step that now stand at Won. Only with `include_opportunities_count`.
    """

    step: str | None = LEFT_OUT
    variant: str | None = LEFT_OUT
    sent: int | None = LEFT_OUT
    opened: int | None = LEFT_OUT
    unique_opened: int | None = LEFT_OUT
    replies: int | None = LEFT_OUT
    unique_replies: int | None = LEFT_OUT
    replies_automatic: int | None = LEFT_OUT
    unique_replies_automatic: int | None = LEFT_OUT
    clicks: int | None = LEFT_OUT
    unique_clicks: int | None = LEFT_OUT
    opportunities: int | None = LEFT_OUT
    unique_opportunities: int | None = LEFT_OUT
    meetings_booked: int | None = LEFT_OUT
    won: int | None = LEFT_OUT
