# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIEnrichmentProgress(Model):
    """State of one AI enrichment of a list or campaign.

    Attributes:
        id: ID of the enrichment.
        organization_id: Workspace that owns the enrichment. A UUID.
        resource_id: List or campaign that is enriched. A UUID.
        resource_type: Whether `resource_id` is a campaign (1) or a list (2).
        output_column: Column that receives the results.
        status: State of the job: 1 pending, 2 running, 3 done, 4 failed.
    """

    id: str | None = LEFT_OUT
    organization_id: str
    resource_id: str
    resource_type: models.EnrichmentResourceType | models.EnrichmentResourceName
    output_column: str
    status: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "resource_type": decoding.choice(
            others=(
                decoding.enum(models.EnrichmentResourceType),
                decoding.enum(models.EnrichmentResourceName),
            )
        ),
    }
