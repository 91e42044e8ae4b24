# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WarmupDay(Model):
    """Warm-up figures of one account on one day.

    Figures may be missing.

    Attributes:
        sent: Warm-up e-mails sent.
        landed_inbox: Warm-up e-mails that arrived in the inbox.
        landed_spam: Warm-up e-mails that arrived in the spam folder.
        received: Warm-up e-mails received.
    """

    sent: int | None = LEFT_OUT
    landed_inbox: int | None = LEFT_OUT
    landed_spam: int | None = LEFT_OUT
    received: int | None = LEFT_OUT
