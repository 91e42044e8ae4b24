# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIEnrichmentJob(Model):
    """An AI enrichment of a list or campaign, with the job that runs it.

    Attributes:
        id: ID of the enrichment.
        resource_id: List or campaign that is enriched. A UUID.
        resource_type: Whether `resource_id` is a campaign (1) or a list (2).
        output_column: Column that receives the results.
        status: State of the job: 1 pending, 2 running, 3 done, 4 failed.
        model_version: AI model that writes the values.
        input_columns: Lead columns whose values the model gets to work with.
        overwrite: Whether values that the output column already holds are replaced.
        auto_update: Whether leads that are added later are enriched, too.
        limit: Most leads to process.
        template_id: Predefined prompt template in use.
    """

    id: str
    resource_id: str
    resource_type: models.EnrichmentResourceType | models.EnrichmentResourceName
    output_column: str
    status: int
    model_version: str
    input_columns: list[str] | None = LEFT_OUT
    overwrite: bool
    auto_update: bool
    limit: int | None = LEFT_OUT
    template_id: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "resource_type": decoding.choice(
            others=(
                decoding.enum(models.EnrichmentResourceType),
                decoding.enum(models.EnrichmentResourceName),
            )
        ),
    }
