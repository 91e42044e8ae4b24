# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class SubsequenceStepsAnalytics(Model):
    """Engagement of one variant of one step of a subsequence.

    Attributes:
        step: Number of the step as text, where `0` is the first; null for events that belong to no known
            step.
        variant: Number of the variant as text, where `0` is A and `1` is B; null for events that belong to no
            known variant.
        sent: Number of e-mails sent.
        opened: All opens, repeated ones included.
        unique_opened: Leads that opened at least once.
        replies: All replies.
        unique_replies: Leads that replied at least once.
        replies_automatic: All automatic replies.
        unique_replies_automatic: Leads from which an automatic reply came at least once.
        clicks: All link clicks, repeated ones included.
        unique_clicks: Leads that clicked a link at least once.
    """

    step: str | None
    variant: str | None
    sent: int
    opened: int
    unique_opened: int
    replies: int
    unique_replies: int
    replies_automatic: int
    unique_replies_automatic: int
    clicks: int
    unique_clicks: int
