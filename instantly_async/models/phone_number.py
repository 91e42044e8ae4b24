# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PhoneNumber(Model):
    """A phone number of the workspace.

    Attributes:
        id: ID of the number.
        timestamp_created: When the number was created.
        organization_id: Workspace that owns the number.
        phone_number: The number in E.164 form, such as `+14155550100`.
        country: Country code of the place of registration.
        locality: City or region that the number belongs to.
        subscription_id: Subscription through which the number is billed.
        twilio_sid: SID of the number at Twilio.
        renewal_date: Day on which the number is next renewed.
        price: Price per month, in US dollars.
    """

    id: str | None = LEFT_OUT
    timestamp_created: datetime.datetime | None = LEFT_OUT
    organization_id: str | None = LEFT_OUT
    phone_number: str | None = LEFT_OUT
    country: str | None = LEFT_OUT
    locality: str | None = LEFT_OUT
    subscription_id: str | None = LEFT_OUT
    twilio_sid: str | None = LEFT_OUT
    renewal_date: datetime.date | None = LEFT_OUT
    price: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "renewal_date": decoding.date,
    }
