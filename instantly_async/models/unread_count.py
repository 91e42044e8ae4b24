# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from attrs import define

from ..model import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True)
class UnreadCount(Model):
    """A number of items, namely of unread e-mails or of deleted leads, depending on the operation.

    Attributes:
        count: How many unread e-mails there are, or how many leads were deleted.
    """

    count: int | Unset = UNSET
