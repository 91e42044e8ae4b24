# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SupersearchLead(Model):
    """A lead in a SuperSearch preview.

    Attributes:
        first_name: First name of the lead.
        last_name: Last name of the lead.
        full_name: Full name of the lead.
        job_title: Current job title.
        location: Place of the lead or of the company's headquarters, depending on the query's
            `location_mode`.
        linked_in: URL of the lead's LinkedIn profile.
        company_name: Company the lead works for.
        company_logo: URL of the company's logo.
        company_id: LinkedIn ID of the company.
        is_owned: Whether the workspace already has this lead, for instance through Website Visitors.
            Enriching such a lead costs nothing more.
    """

    first_name: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    full_name: str | None = LEFT_OUT
    job_title: str | None = LEFT_OUT
    location: str | None = LEFT_OUT
    linked_in: str | None = LEFT_OUT
    company_name: str | None = LEFT_OUT
    company_logo: str | None = LEFT_OUT
    company_id: str | None = LEFT_OUT
    is_owned: bool | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "full_name": "fullName",
        "job_title": "jobTitle",
        "linked_in": "linkedIn",
        "company_name": "companyName",
        "company_logo": "companyLogo",
        "company_id": "companyId",
        "is_owned": "isOwned",
    }
