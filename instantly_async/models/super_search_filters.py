# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SuperSearchFilters(Model):
    """Query for leads in SuperSearch.

    Attributes:
        company_list_id: Company list (UUID) that the search is confined to. The list must belong to the
            workspace (404 if not) and be completed (409 if not). Pattern
            `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        locations: Places of the leads, as an object with `include` and `exclude`. A plain list, the old form,
            only includes.
        department: Departments of the leads.
        level: Seniority levels of the leads. Five of the accepted values find nobody, see `JobLevel`.
        employee_count: Sizes of the leads' companies by number of employees. Always a list; a bare value is
            refused with 400.
        revenue: Revenue ranges of the leads' companies.
        news: Kinds of news that the leads' companies have made.
        job_listing: Job titles for which the leads' companies have openings.
        job_listing_filter: Deprecated, the old key for job openings; ignored if the present one is given,
            too. Deprecated.
        title: Job titles of the leads to include or exclude.
        name: Names of leads to find.
        company_name: Names of companies to include or exclude.
        look_alike: Domain of a company; finds companies that resemble it.
        lookAlike: Another key for `look_alike`, used by the app.
        look_alike_mode: How closely companies must resemble the look-alike domain: `targeted` or `broad`. Set
            by the app.
        technologies: Technologies in use at the leads' companies.
        fundingType: Another key for `funding_type`, with the same values, used by the app.
        locationMode: Another key for `location_mode` (`contact` or `company`), used by the app.
        keyword_filter: Keywords to include or exclude.
        industry: Industries of the leads' companies.
        sub_industry: Sub-industries of the leads' companies.
        domains: Domains of companies to search in.
        website_visitors: Whether to keep only companies that visited the workspace's website. Needs a
            connected Website Visitors pixel. With `domains`, a company must meet both.
        funding_type: Funding rounds of the leads' companies.
        signals: Autobound signal categories, such as job changes, traffic surges or LinkedIn activity. A lead
            needs one of them within that signal's freshness window, which is 30 days for a plain category
            name.
        skip_owned_leads: Whether leads that are already owned are left out.
        show_one_lead_per_company: Whether at most one lead per company is found.
        location_mode: Whether `locations` is about the lead or the company's headquarters. Default `contact`.
    """

    company_list_id: str | Unset = UNSET
    locations: list[models.PlaceLocation | models.NamedLocation] | models.LocationFilter | Unset = UNSET
    department: list[models.Department | str] | Unset = UNSET
    level: list[models.JobLevel | str] | Unset = UNSET
    employee_count: (
        list[
            models.EmployeeCount
            | str
            | models.EmployeeCountAtLeast
            | models.EmployeeCountAtMost
            | models.EmployeeCountBetween
            | models.EmployeeCountPreset
        ]
        | Unset
    ) = UNSET
    revenue: list[models.CompanyRevenue | str] | Unset = UNSET
    news: list[models.CompanyNews | str] | Unset = UNSET
    job_listing: list[str] | Unset = UNSET
    job_listing_filter: list[str] | Unset = UNSET
    title: models.IncludeExclude | Unset = UNSET
    name: list[str] | Unset = UNSET
    company_name: models.IncludeExclude | Unset = UNSET
    look_alike: str | Unset = UNSET
    lookAlike: str | Unset = UNSET
    look_alike_mode: str | Unset = UNSET
    technologies: list[str] | Unset = UNSET
    fundingType: list[str] | Unset = UNSET
    locationMode: str | Unset = UNSET
    keyword_filter: models.KeywordFilter | Unset = UNSET
    industry: models.IndustryFilter | Unset = UNSET
    sub_industry: models.SubIndustryFilter | Unset = UNSET
    domains: list[str] | Unset = UNSET
    website_visitors: bool | Unset = UNSET
    funding_type: list[models.FundingType | str] | Unset = UNSET
    signals: list[str | models.SignalFilter] | Unset = UNSET
    skip_owned_leads: bool | Unset = UNSET
    show_one_lead_per_company: bool | Unset = UNSET
    location_mode: models.LocationMode | str | Unset = UNSET

    _json_names: ClassVar[Mapping[str, str]] = {
        "employee_count": "employeeCount",
        "job_listing": "jobListing",
        "job_listing_filter": "jobListingFilter",
        "look_alike_mode": "lookAlikeMode",
        "sub_industry": "subIndustry",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "locations": decoding.choice(
            models=(models.LocationFilter,),
            others=(
                decoding.array(
                    decoding.choice(
                        models=(
                            models.PlaceLocation,
                            models.NamedLocation,
                        )
                    )
                ),
            ),
        ),
        "department": decoding.array(decoding.enum(models.Department)),
        "level": decoding.array(decoding.enum(models.JobLevel)),
        "employee_count": decoding.array(
            decoding.choice(
                models=(
                    models.EmployeeCountAtLeast,
                    models.EmployeeCountAtMost,
                    models.EmployeeCountBetween,
                    models.EmployeeCountPreset,
                ),
                others=(decoding.enum(models.EmployeeCount),),
            )
        ),
        "revenue": decoding.array(decoding.enum(models.CompanyRevenue)),
        "news": decoding.array(decoding.enum(models.CompanyNews)),
        "title": decoding.model(models.IncludeExclude),
        "company_name": decoding.model(models.IncludeExclude),
        "keyword_filter": decoding.model(models.KeywordFilter),
        "industry": decoding.model(models.IndustryFilter),
        "sub_industry": decoding.model(models.SubIndustryFilter),
        "funding_type": decoding.array(decoding.enum(models.FundingType)),
        "signals": decoding.array(decoding.model(models.SignalFilter)),
        "location_mode": decoding.enum(models.LocationMode),
    }
