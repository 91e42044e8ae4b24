# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ReleasedPhoneNumber(Model):
    """A phone number that the workspace has deleted.

    Attributes:
        id: ID of the number.
        timestamp_created: When the record was made, not when it was deleted.
        organization_id: Workspace that owned the number.
        phone_number: The number that was deleted.
        country: Country code of the number.
        locality: City or region that the number belongs to.
        subscription_id: Subscription through which the number was billed, if there was one.
        twilio_sid: SID of the number at Twilio.
    """

    id: str | None = LEFT_OUT
    timestamp_created: datetime.datetime | None = LEFT_OUT
    organization_id: str | None = LEFT_OUT
    phone_number: str | None = LEFT_OUT
    country: str | None = LEFT_OUT
    locality: str | None = LEFT_OUT
    subscription_id: str | None = LEFT_OUT
    twilio_sid: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
    }
