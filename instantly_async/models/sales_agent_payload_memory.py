# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentPayloadMemory(Model):
    """What a sales agent knows about the business that it works for.

    Attributes:
        company: Name of the business.
        business_description: What the business does.
        active_icps_indexes: Positions in `icps` of the profiles that are in use.
        icps: Profiles of the customers to look for.
        custom_fields: Undocumented here. The agent's own resource keeps its guidance rules under this name,
            so these may be those rules and no names of fields: change them with
            `ai_sales_agents.create_guidance_rule` and its siblings, and write here only what was read.
        business_offers: What the business offers.
        active_business_offers_indexes: Positions in `business_offers` of the offers that are in use.
    """

    company: str | None = LEFT_OUT
    business_description: str | None = LEFT_OUT
    active_icps_indexes: list[int] | None = LEFT_OUT
    icps: list[models.IdealCustomerProfile] | None = LEFT_OUT
    custom_fields: list[str] | None = LEFT_OUT
    business_offers: list[str] | None = LEFT_OUT
    active_business_offers_indexes: list[int] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "icps": decoding.array(decoding.model(models.IdealCustomerProfile)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company: str | Unset = UNSET,
            business_description: str | Unset = UNSET,
            active_icps_indexes: Sequence[int] | Unset = UNSET,
            icps: Sequence[models.IdealCustomerProfile | Mapping[str, Any]] | Unset = UNSET,
            custom_fields: Sequence[str] | Unset = UNSET,
            business_offers: Sequence[str] | Unset = UNSET,
            active_business_offers_indexes: Sequence[int] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
