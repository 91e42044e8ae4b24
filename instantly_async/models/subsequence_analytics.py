# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class SubsequenceAnalytics(Model):
    """Engagement totals of one subsequence.

    Attributes:
        subsequence_id: Subsequence that the totals are for. A UUID.
        emails_sent: E-mails that were sent.
        unique_opens: Unique opens, without repeated ones.
        unique_replies: Unique replies, without repeated ones.
    """

    subsequence_id: str
    emails_sent: int
    unique_opens: int
    unique_replies: int
