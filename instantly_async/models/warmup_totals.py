# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WarmupTotals(Model):
    """Warm-up figures of one account over all days.

    Figures may be missing.

    Attributes:
        sent: Warm-up e-mails sent.
        received: Warm-up e-mails received.
        landed_inbox: Warm-up e-mails that arrived in the inbox.
        landed_spam: Warm-up e-mails that arrived in the spam folder.
        health_score_label: Health score as a text to show, e.g. `87%` or `Good`.
        health_score: Health of the account as a number, e.g. `87`.
    """

    sent: int | None = LEFT_OUT
    received: int | None = LEFT_OUT
    landed_inbox: int | None = LEFT_OUT
    landed_spam: int | None = LEFT_OUT
    health_score_label: str | None = LEFT_OUT
    health_score: float | None = LEFT_OUT
