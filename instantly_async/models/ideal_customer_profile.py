# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class IdealCustomerProfile(Model):
    """Description of the customers that a sales agent looks for.

    Attributes:
        name: Name of the profile, for example `Enterprise`.
        problems_solved: Problems that the offer solves for these customers.
        benefits: Benefits of the offer for these customers.
        usp: Unique selling point, what sets the offer apart.
        customer_goals: Goals that these customers pursue.
        success_stories: Cases of success to refer to.
        keywords: Keywords that the lead should or should not match.
        company_size: Ranges of the number of employees, for example `51-200`.
        industry: Industries that the customers belong to.
        job_title: Job titles to look for and to avoid.
    """

    name: str | None = LEFT_OUT
    problems_solved: list[str] | None = LEFT_OUT
    benefits: list[str] | None = LEFT_OUT
    usp: str | None = LEFT_OUT
    customer_goals: list[str] | None = LEFT_OUT
    success_stories: str | None = LEFT_OUT
    keywords: models.CustomerProfileKeywords | None = LEFT_OUT
    company_size: list[str] | None = LEFT_OUT
    industry: list[str] | None = LEFT_OUT
    job_title: models.IncludeExclude | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "keywords": decoding.model(models.CustomerProfileKeywords),
        "job_title": decoding.model(models.IncludeExclude),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            problems_solved: Sequence[str] | Unset = UNSET,
            benefits: Sequence[str] | Unset = UNSET,
            usp: str | Unset = UNSET,
            customer_goals: Sequence[str] | Unset = UNSET,
            success_stories: str | Unset = UNSET,
            keywords: models.CustomerProfileKeywords | Mapping[str, Any] | Unset = UNSET,
            company_size: Sequence[str] | Unset = UNSET,
            industry: Sequence[str] | Unset = UNSET,
            job_title: models.IncludeExclude | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
