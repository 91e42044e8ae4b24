# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group SuperSearchEnrichment; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
