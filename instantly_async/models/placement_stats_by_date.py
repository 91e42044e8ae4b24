# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class PlacementStatsByDate(Model):
    """Placement counts of a test on one date.

    Attributes:
        timestamp_created_date: Date that the counts are for.
        sent_count: E-mails sent.
        received_count: E-mails received.
        spam_count: E-mails that landed in spam.
        inbox_count: E-mails that landed in the inbox.
        category_count: E-mails that landed in a category folder.
    """

    timestamp_created_date: datetime.date
    sent_count: int
    received_count: int
    spam_count: int
    inbox_count: int
    category_count: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created_date": decoding.date,
    }
