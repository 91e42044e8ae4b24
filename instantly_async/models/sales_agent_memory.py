# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentMemory(Model):
    """What an agent knows about the business. Updates are merged by key, so keys that are left out keep their
    value.

    Attributes:
        company: Company name.
        business_description: What the business does and sells.
        icps: Ideal customer profiles (ICPs) that the agent looks for.
        active_icps_indexes: Positions in `icps` of the profiles in use.
        business_offers: Offers that the agent may make to leads.
        active_business_offers_indexes: Positions in `business_offers` of the offers in use.
        custom_fields: The guidance rules in stored form, 10 at most. Change them with the guidance rule
            operations rather than here. At most 10 items.
    """

    company: str | Unset = UNSET
    business_description: str | Unset = UNSET
    icps: list[models.IdealCustomerProfile] | Unset = UNSET
    active_icps_indexes: list[int] | Unset = UNSET
    business_offers: list[str] | Unset = UNSET
    active_business_offers_indexes: list[int] | Unset = UNSET
    custom_fields: list[str] | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "icps": decoding.array(decoding.model(models.IdealCustomerProfile)),
    }
