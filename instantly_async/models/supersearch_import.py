# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SupersearchImport(Model):
    """An import of leads from SuperSearch into a list, with their enrichment.

    Attributes:
        id: ID of the import.
        organization_id: Workspace that created the enrichment. A UUID.
        resource_id: List that receives the leads. A UUID.
        resource_type: Kind of the target: 1 campaign, 2 list, which is the default.
        search_filters: Query that found the leads.
        limit: Most leads to import.
        list_name: Name of the list that was created.
        custom_flow: Providers of the custom enrichment flow.
        background_job_id: Background job that carries out the import; null if the request started none.
        live_list_workflow_id: Deprecated and always null. Live lists no longer exist; lead finder agents take
            their place.
    """

    id: str
    organization_id: str
    resource_id: str
    resource_type: models.EnrichmentResourceType | None = LEFT_OUT
    search_filters: dict[str, Any] | None = LEFT_OUT
    limit: int | None = LEFT_OUT
    list_name: str | None = LEFT_OUT
    custom_flow: list[str] | None = LEFT_OUT
    background_job_id: str | None = LEFT_OUT
    live_list_workflow_id: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "resource_type": decoding.enum(models.EnrichmentResourceType),
    }
