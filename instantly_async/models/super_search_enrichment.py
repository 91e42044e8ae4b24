# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SuperSearchEnrichment(Model):
    """An enrichment of the leads of a list or campaign, for example with e-mail addresses or LinkedIn data.

    It is attached to the resource directly or comes about when leads are imported with SuperSearch.

    Attributes:
        id: ID of the enrichment.
        limit: Most leads to enrich.
        organization_id: Workspace that created the enrichment. A UUID.
        enrichment_payload: Settings of the enrichment.
        auto_update: Whether leads that are added later are enriched in the same way.
        skip_rows_without_email: Setting for leads without an e-mail address. By its name such leads are
            skipped; the vendor's text says the opposite, that their full-profile enrichment still runs.
        in_progress: Whether the enrichment is running.
        type: Kind of enrichment.
        resource_id: List or campaign whose leads are enriched. A UUID.
        resource_type: Whether `resource_id` is a campaign or a list.
    """

    id: str
    limit: int | None = LEFT_OUT
    organization_id: str
    enrichment_payload: dict[str, Any] | None = LEFT_OUT
    auto_update: bool | None = LEFT_OUT
    skip_rows_without_email: bool | None = LEFT_OUT
    in_progress: bool | None = LEFT_OUT
    type: models.EnrichmentType | None = LEFT_OUT
    resource_id: str
    resource_type: models.EnrichmentResourceType

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "type": decoding.enum(models.EnrichmentType),
        "resource_type": decoding.enum(models.EnrichmentResourceType),
    }
