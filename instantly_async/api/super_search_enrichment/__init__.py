# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group SuperSearchEnrichment; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "count_leads_from_supersearch",
    "create_ai_enrichment",
    "create_super_search_enrichment",
    "enrich_leads_from_supersearch",
    "get_ai_enrichment_for_resource",
    "get_enrichment_for_resource",
    "get_enrichment_history",
    "preview_leads_from_supersearch",
    "run_enrichment",
    "signal_keywords_facet",
    "update_enrichment_settings_for_resource",
]

if TYPE_CHECKING:
    from . import (
        count_leads_from_supersearch,
        create_ai_enrichment,
        create_super_search_enrichment,
        enrich_leads_from_supersearch,
        get_ai_enrichment_for_resource,
        get_enrichment_for_resource,
        get_enrichment_history,
        preview_leads_from_supersearch,
        run_enrichment,
        signal_keywords_facet,
        update_enrichment_settings_for_resource,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
