# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PlacementInsight(Model):
    """Placement of a test's e-mails between one sending and one receiving provider, with an earlier period for
    comparison.

    Attributes:
        test_id: Placement test that was evaluated. A UUID.
        from_: Start of the period.
        to: End of the period.
        previous_from: Start of the earlier period.
        previous_to: End of the earlier period.
        sender_esp: Provider that the e-mails were sent from.
        recipient_esp: Provider that the e-mails were sent to.
        spam_percentage: Share that landed in spam, in per cent.
        inbox_percentage: Share that landed in the inbox, in per cent.
        category_percentage: Share that landed in a category folder such as promotions, in per cent.
        prev_spam_percentage: Share in spam during the earlier period, in per cent.
        prev_inbox_percentage: Share in the inbox during the earlier period, in per cent.
        prev_category_percentage: Share in category folders during the earlier period, in per cent.
    """

    test_id: str | None = LEFT_OUT
    from_: datetime.datetime | None = LEFT_OUT
    to: datetime.datetime | None = LEFT_OUT
    previous_from: datetime.datetime | None = LEFT_OUT
    previous_to: datetime.datetime | None = LEFT_OUT
    sender_esp: models.PlacementESP | None = LEFT_OUT
    recipient_esp: models.PlacementESP | None = LEFT_OUT
    spam_percentage: float | None = LEFT_OUT
    inbox_percentage: float | None = LEFT_OUT
    category_percentage: float | None = LEFT_OUT
    prev_spam_percentage: float | None = LEFT_OUT
    prev_inbox_percentage: float | None = LEFT_OUT
    prev_category_percentage: float | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "from_": decoding.date_time,
        "to": decoding.date_time,
        "previous_from": decoding.date_time,
        "previous_to": decoding.date_time,
        "sender_esp": decoding.enum(models.PlacementESP),
        "recipient_esp": decoding.enum(models.PlacementESP),
    }
