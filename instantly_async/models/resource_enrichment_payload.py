# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from typing import Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ResourceEnrichmentPayload(Model):
    """Kinds of enrichment that are set up for a list or campaign; a flag is true when that kind is on.

    Attributes:
        work_email_enrichment: Whether work e-mail addresses are looked up.
        fully_enriched_profile: Whether LinkedIn profile data is added.
        email_verification: Whether e-mail addresses are verified.
        joblisting: Whether job openings of the company are added.
        technologies: Whether technologies that the company uses are added.
        news: Whether news about the company is added.
        funding: Whether funding data of the company is added.
        engagement_score: Whether an engagement score is added.
        ai_enrichment: Settings of the AI enrichment.
        custom_flow: Providers of the custom enrichment flow.
        limit: Most leads to enrich.
        autofill: Whether gaps in the leads' data are filled automatically.
    """

    work_email_enrichment: bool | None = LEFT_OUT
    fully_enriched_profile: bool | None = LEFT_OUT
    email_verification: bool | None = LEFT_OUT
    joblisting: bool | None = LEFT_OUT
    technologies: bool | None = LEFT_OUT
    news: bool | None = LEFT_OUT
    funding: bool | None = LEFT_OUT
    engagement_score: bool | None = LEFT_OUT
    ai_enrichment: dict[str, Any] | None = LEFT_OUT
    custom_flow: list[str] | None = LEFT_OUT
    limit: int | None = LEFT_OUT
    autofill: bool | None = LEFT_OUT
