# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ResourceEnrichment(Model):
    """State and settings of the enrichment of a list or campaign.

    Attributes:
        resource_id: List or campaign that is enriched. A UUID.
        in_progress: Whether the enrichment is running.
        has_no_leads: Whether the search filters found no leads at all. Only meaningful for enrichments made
            from SuperSearch.
        exists: Whether the resource has an enrichment.
        enrichment_payload: Kinds of enrichment that are set up.
        auto_update: Whether leads that are added later are enriched, too.
        is_evergreen: Whether the enrichment is marked as evergreen.
        search_filters: Query that the enrichment was made from. Only present if it was made from SuperSearch.
    """

    resource_id: str
    in_progress: bool | None = LEFT_OUT
    has_no_leads: bool | None = LEFT_OUT
    exists: bool | None = LEFT_OUT
    enrichment_payload: models.ResourceEnrichmentPayload
    auto_update: bool | None = LEFT_OUT
    is_evergreen: bool | None = LEFT_OUT
    search_filters: dict[str, Any] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "enrichment_payload": decoding.model(models.ResourceEnrichmentPayload),
    }
