# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentMemory(Model):
    """What an agent knows about the business.

    Updates are merged by key, so keys that are left out keep their value.

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

    company: str | None = LEFT_OUT
    business_description: str | None = LEFT_OUT
    icps: list[models.IdealCustomerProfile] | None = LEFT_OUT
    active_icps_indexes: list[int] | None = LEFT_OUT
    business_offers: list[str] | None = LEFT_OUT
    active_business_offers_indexes: list[int] | None = LEFT_OUT
    custom_fields: list[str] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "icps": decoding.array(decoding.model(models.IdealCustomerProfile)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company: str | Unset = UNSET,
            business_description: str | Unset = UNSET,
            icps: Sequence[models.IdealCustomerProfile | Mapping[str, Any]] | Unset = UNSET,
            active_icps_indexes: Sequence[int] | Unset = UNSET,
            business_offers: Sequence[str] | Unset = UNSET,
            active_business_offers_indexes: Sequence[int] | Unset = UNSET,
            custom_fields: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
