# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._core.base_model import FreeModel
from .._core.types import LEFT_OUT


class LeadPayload(FreeModel):
    """Custom variables of a lead under any names, with values that are text, numbers, booleans or null, never
    objects or arrays.

    Attributes:
        first_name: First name of the lead.
        last_name: Last name of the lead.
        company_name: Company that the lead works for.
        job_title: Job title of the lead.
        website: Website of the lead.
        phone: Phone number of the lead.
        personalization: Text written for this lead, for use in campaign e-mails.
    """

    first_name: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    company_name: str | None = LEFT_OUT
    job_title: str | None = LEFT_OUT
    website: str | None = LEFT_OUT
    phone: str | None = LEFT_OUT
    personalization: str | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "company_name": "companyName",
        "job_title": "jobTitle",
    }
