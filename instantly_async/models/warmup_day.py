# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class WarmupDay(Model):
    """Warm-up figures of one account on one day. Figures may be missing.

    Attributes:
        sent: Warm-up e-mails sent.
        landed_inbox: Warm-up e-mails that arrived in the inbox.
        landed_spam: Warm-up e-mails that arrived in the spam folder.
        received: Warm-up e-mails received.
    """

    sent: int | Unset = UNSET
    landed_inbox: int | Unset = UNSET
    landed_spam: int | Unset = UNSET
    received: int | Unset = UNSET
