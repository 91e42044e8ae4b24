# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar


from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class PhoneNumber(Model):
    """A phone number of the workspace.

    Attributes:
        organization_id: Workspace that owns the number.
        phone_number: The number in E.164 form, such as `+14155550100`.
        country: Country code of the place of registration.
        locality: City or region that the number belongs to.
        subscription_id: Subscription through which the number is billed.
        twilio_sid: SID of the number at Twilio.
        renewal_date: Day on which the number is next renewed.
        price: Price per month, in US dollars.
    """

    id: str | Unset = UNSET
    timestamp_created: datetime.datetime | str | Unset = UNSET
    organization_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    country: str | Unset = UNSET
    locality: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    twilio_sid: str | Unset = UNSET
    renewal_date: datetime.date | str | Unset = UNSET
    price: float | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "renewal_date": decoding.date,
    }
