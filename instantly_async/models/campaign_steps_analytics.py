# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


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

    step: str | None | Unset = UNSET
    variant: str | None | Unset = UNSET
    sent: int | Unset = UNSET
    opened: int | Unset = UNSET
    unique_opened: int | Unset = UNSET
    replies: int | Unset = UNSET
    unique_replies: int | Unset = UNSET
    replies_automatic: int | Unset = UNSET
    unique_replies_automatic: int | Unset = UNSET
    clicks: int | Unset = UNSET
    unique_clicks: int | Unset = UNSET
    opportunities: int | Unset = UNSET
    unique_opportunities: int | Unset = UNSET
    meetings_booked: int | Unset = UNSET
    won: int | Unset = UNSET
