# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class NewLead(Model):
    """A lead to be added in bulk.

    Attributes:
        email: Required for a campaign; optional for a list when a name is given.
        personalization: Text written for this lead, for use in campaign e-mails.
        website: Website of the lead.
        last_name: Last name of the lead.
        first_name: First name of the lead.
        company_name: Company that the lead works for.
        job_title: Job title of the lead.
        phone: Phone number of the lead.
        lt_interest_status: Interest of the lead, as one of the listed numbers or the `interest_status` of a
            custom label.
        pl_value_lead: What the lead may be worth, as text.
        assigned_to: User to whom the lead is assigned. A UUID.
        custom_variables: Further data about the lead, stored in `payload`. Values are text, numbers, booleans
            or null. The campaign is extended so that all its leads can have these variables.
    """

    email: str | None = LEFT_OUT
    personalization: str | None = LEFT_OUT
    website: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    first_name: str | None = LEFT_OUT
    company_name: str | None = LEFT_OUT
    job_title: str | None = LEFT_OUT
    phone: str | None = LEFT_OUT
    lt_interest_status: models.LeadInterestStatus | None = LEFT_OUT
    pl_value_lead: str | None = LEFT_OUT
    assigned_to: str | None = LEFT_OUT
    custom_variables: dict[str, str | float | bool | None] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "lt_interest_status": decoding.enum(models.LeadInterestStatus),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: str | None | Unset = UNSET,
            personalization: str | None | Unset = UNSET,
            website: str | None | Unset = UNSET,
            last_name: str | None | Unset = UNSET,
            first_name: str | None | Unset = UNSET,
            company_name: str | None | Unset = UNSET,
            job_title: str | None | Unset = UNSET,
            phone: str | None | Unset = UNSET,
            lt_interest_status: models.LeadInterestStatus | int | Unset = UNSET,
            pl_value_lead: str | None | Unset = UNSET,
            assigned_to: str | None | Unset = UNSET,
            custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
