# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class UnreadCount(Model):
    """How many e-mails are unread.

    Attributes:
        count: Number of unread e-mails.
    """

    count: int | None = LEFT_OUT
