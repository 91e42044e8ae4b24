# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class LeadFinderFilters(Model):
    """Audience of a lead finder agent, in the form of a SuperSearch query.

    Requests with unknown keys are refused, because a key that the search does not know would leave the
    results unfiltered. Enum values have to match to the letter, spaces included.

    Attributes:
        company_list_id: Company list (UUID) that the search is confined to. The list must belong to the
            workspace and be completed. Pattern
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
        job_listing_filter: Deprecated, the old key for job openings. Giving it beside the present one is not
            allowed here. Deprecated.
        title: Job titles of the leads.
        name: Names of leads to find.
        company_name: Names of companies to include or exclude.
        look_alike: Domain of a company; finds companies that resemble it.
        lookAlike: Another key for `look_alike`, used by the app.
        look_alike_mode: How closely companies must resemble the look-alike domain. Set by the app.
        technologies: Technologies in use at the leads' companies.
        fundingType: Another key for `funding_type`, used by the app.
        locationMode: Another key for `location_mode`, used by the app.
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

    company_list_id: str | None = LEFT_OUT
    locations: list[models.PlaceLocation | models.NamedLocation] | models.LocationFilter | None = LEFT_OUT
    department: list[models.Department] | None = LEFT_OUT
    level: list[models.JobLevel] | None = LEFT_OUT
    employee_count: (
        list[
            models.EmployeeCount
            | models.EmployeeCountAtLeast
            | models.EmployeeCountAtMost
            | models.EmployeeCountBetween
            | models.EmployeeCountPreset
        ]
        | None
    ) = LEFT_OUT
    revenue: list[models.CompanyRevenue] | None = LEFT_OUT
    news: list[models.CompanyNews] | None = LEFT_OUT
    job_listing: list[str] | None = LEFT_OUT
    job_listing_filter: list[str] | None = LEFT_OUT
    title: models.JobTitleFilter | None = LEFT_OUT
    name: list[str] | None = LEFT_OUT
    company_name: models.IncludeExclude | None = LEFT_OUT
    look_alike: str | None = LEFT_OUT
    lookAlike: str | None = LEFT_OUT
    look_alike_mode: models.LookAlikeMode | None = LEFT_OUT
    technologies: list[str] | None = LEFT_OUT
    fundingType: list[models.FundingType] | None = LEFT_OUT
    locationMode: models.LocationMode | None = LEFT_OUT
    keyword_filter: models.KeywordFilter | None = LEFT_OUT
    industry: models.IndustryFilter | None = LEFT_OUT
    sub_industry: models.SubIndustryFilter | None = LEFT_OUT
    domains: list[str] | None = LEFT_OUT
    website_visitors: bool | None = LEFT_OUT
    funding_type: list[models.FundingType] | None = LEFT_OUT
    signals: list[str | models.SignalFilter] | None = LEFT_OUT
    skip_owned_leads: bool | None = LEFT_OUT
    show_one_lead_per_company: bool | None = LEFT_OUT
    location_mode: models.LocationMode | None = LEFT_OUT

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
        "title": decoding.model(models.JobTitleFilter),
        "company_name": decoding.model(models.IncludeExclude),
        "look_alike_mode": decoding.enum(models.LookAlikeMode),
        "fundingType": decoding.array(decoding.enum(models.FundingType)),
        "locationMode": decoding.enum(models.LocationMode),
        "keyword_filter": decoding.model(models.KeywordFilter),
        "industry": decoding.model(models.IndustryFilter),
        "sub_industry": decoding.model(models.SubIndustryFilter),
        "funding_type": decoding.array(decoding.enum(models.FundingType)),
        "signals": decoding.array(decoding.model(models.SignalFilter)),
        "location_mode": decoding.enum(models.LocationMode),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_list_id: str | Unset = UNSET,
            locations: Sequence[models.PlaceLocation | Mapping[str, Any] | models.NamedLocation]
            | models.LocationFilter
            | Mapping[str, Any]
            | Unset = UNSET,
            department: Sequence[models.Department | str] | Unset = UNSET,
            level: Sequence[models.JobLevel | str] | Unset = UNSET,
            employee_count: Sequence[
                models.EmployeeCount
                | str
                | models.EmployeeCountAtLeast
                | Mapping[str, Any]
                | models.EmployeeCountAtMost
                | models.EmployeeCountBetween
                | models.EmployeeCountPreset
            ]
            | Unset = UNSET,
            revenue: Sequence[models.CompanyRevenue | str] | Unset = UNSET,
            news: Sequence[models.CompanyNews | str] | Unset = UNSET,
            job_listing: Sequence[str] | Unset = UNSET,
            job_listing_filter: Sequence[str] | Unset = UNSET,
            title: models.JobTitleFilter | Mapping[str, Any] | Unset = UNSET,
            name: Sequence[str] | Unset = UNSET,
            company_name: models.IncludeExclude | Mapping[str, Any] | Unset = UNSET,
            look_alike: str | Unset = UNSET,
            lookAlike: str | Unset = UNSET,
            look_alike_mode: models.LookAlikeMode | str | Unset = UNSET,
            technologies: Sequence[str] | Unset = UNSET,
            fundingType: Sequence[models.FundingType | str] | Unset = UNSET,
            locationMode: models.LocationMode | str | Unset = UNSET,
            keyword_filter: models.KeywordFilter | Mapping[str, Any] | Unset = UNSET,
            industry: models.IndustryFilter | Mapping[str, Any] | Unset = UNSET,
            sub_industry: models.SubIndustryFilter | Mapping[str, Any] | Unset = UNSET,
            domains: Sequence[str] | Unset = UNSET,
            website_visitors: bool | Unset = UNSET,
            funding_type: Sequence[models.FundingType | str] | Unset = UNSET,
            signals: Sequence[str | models.SignalFilter | Mapping[str, Any]] | Unset = UNSET,
            skip_owned_leads: bool | Unset = UNSET,
            show_one_lead_per_company: bool | Unset = UNSET,
            location_mode: models.LocationMode | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
