# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class CampaignSchedule(Model):
    """Dates between which a campaign runs, and the weekly windows in which it sends.

    Attributes:
        start_date: First day, as `YYYY-MM-DD` in the campaign's timezone. Answers can also hold an empty text
            or a full date-time.
        end_date: Last day, as `YYYY-MM-DD` in the campaign's timezone. Answers can also hold an empty text or
            a full date-time.
        schedules: Weekly windows in which e-mails may go out. Not empty.
    """

    start_date: datetime.date | None = LEFT_OUT
    end_date: datetime.date | None = LEFT_OUT
    schedules: list[models.SendingWindow] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "start_date": decoding.date,
        "end_date": decoding.date,
        "schedules": decoding.array(decoding.model(models.SendingWindow)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_date: datetime.datetime | datetime.date | str | None | Unset = UNSET,
            end_date: datetime.datetime | datetime.date | str | None | Unset = UNSET,
            schedules: Sequence[models.SendingWindow | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
