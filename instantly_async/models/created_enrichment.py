# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CreatedEnrichment(Model):
    """An enrichment as returned when it is created.

    Attributes:
        id: ID of the enrichment.
        limit: Most leads to enrich.
        organization_id: Workspace that created the enrichment. A UUID.
        resource_id: List or campaign whose leads are enriched. A UUID.
        enrichment_payload: Settings of the enrichment.
    """

    id: str
    limit: int | None = LEFT_OUT
    organization_id: str
    resource_id: str
    enrichment_payload: models.CreatedEnrichmentPayload | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "enrichment_payload": decoding.model(models.CreatedEnrichmentPayload),
    }
