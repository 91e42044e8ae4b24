# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from typing import Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class EnrichmentRun(Model):
    """An enrichment run on a list or campaign.

    Attributes:
        id: Enrichment that runs.
        resource_id: List or campaign whose leads are enriched.
        enrichment_payload: Settings of the enrichment.
    """

    id: str | None = LEFT_OUT
    resource_id: str | None = LEFT_OUT
    enrichment_payload: dict[str, Any] | None = LEFT_OUT
