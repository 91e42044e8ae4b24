# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar


from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class ReleasedPhoneNumber(Model):
    """A phone number that the workspace has deleted.

    Attributes:
        timestamp_created: When the record was made, not when it was deleted.
        organization_id: Workspace that owned the number.
        phone_number: The number that was deleted.
        country: Country code of the number.
        locality: City or region that the number belongs to.
        subscription_id: Subscription through which the number was billed, if there was one.
        twilio_sid: SID of the number at Twilio.
    """

    id: str | Unset = UNSET
    timestamp_created: datetime.datetime | str | Unset = UNSET
    organization_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    country: str | Unset = UNSET
    locality: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    twilio_sid: str | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
    }
