# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
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

    test_id: str | Unset = UNSET
    from_: datetime.datetime | str | None | Unset = UNSET
    to: datetime.datetime | str | None | Unset = UNSET
    previous_from: datetime.datetime | str | None | Unset = UNSET
    previous_to: datetime.datetime | str | None | Unset = UNSET
    sender_esp: models.PlacementESP | int | Unset = UNSET
    recipient_esp: models.PlacementESP | int | Unset = UNSET
    spam_percentage: float | None | Unset = UNSET
    inbox_percentage: float | None | Unset = UNSET
    category_percentage: float | None | Unset = UNSET
    prev_spam_percentage: float | None | Unset = UNSET
    prev_inbox_percentage: float | None | Unset = UNSET
    prev_category_percentage: float | None | Unset = UNSET

    json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "from_": decoding.date_time,
        "to": decoding.date_time,
        "previous_from": decoding.date_time,
        "previous_to": decoding.date_time,
        "sender_esp": decoding.enum(models.PlacementESP),
        "recipient_esp": decoding.enum(models.PlacementESP),
    }
