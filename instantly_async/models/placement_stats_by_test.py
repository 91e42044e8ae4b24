# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class PlacementStatsByTest(Model):
    """Placement totals of one test.

    Attributes:
        test_id: Placement test that the totals are for. A UUID.
        count: Number of e-mails in all.
        spam_count: E-mails that landed in spam.
        spam_percent: Share in spam, in per cent.
        inbox_count: E-mails that landed in the inbox.
        inbox_percent: Share in the inbox, in per cent.
        category_count: E-mails that landed in a category folder.
        category_percent: Share in category folders, in per cent.
    """

    test_id: str
    count: int
    spam_count: int
    spam_percent: float
    inbox_count: int
    inbox_percent: float
    category_count: int
    category_percent: float
