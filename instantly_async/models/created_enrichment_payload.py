# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CreatedEnrichmentPayload(Model):
    """Settings of a newly created enrichment; a flag is true when that kind of enrichment is on.

    Attributes:
        joblisting: Whether job openings of the lead's company are added.
        email_verification: Whether e-mail addresses are verified.
        work_email_enrichment: Whether work e-mail addresses are looked up.
        fully_enriched_profile: Whether LinkedIn profile data is added.
        custom_flow: Providers of the custom enrichment flow.
    """

    joblisting: bool | None = LEFT_OUT
    email_verification: bool | None = LEFT_OUT
    work_email_enrichment: bool | None = LEFT_OUT
    fully_enriched_profile: bool | None = LEFT_OUT
    custom_flow: list[str] | None = LEFT_OUT
