# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentEnrichment(Model):
    """Bounds on the enrichment of leads by a sales agent.

    Attributes:
        enrichment_limit_per_run: Most leads that one run enriches. The API takes 30 when left out.
    """

    enrichment_limit_per_run: int | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enrichment_limit_per_run: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
