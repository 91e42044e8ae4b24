# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class LeadFinderPayload(Model):
    """Settings of a lead finder, which keeps a campaign supplied with leads.

    Attributes:
        campaign_id: Campaign that receives the leads.
        campaign_name: Copy of the campaign's name.
        search_filters: Filters of the main search for leads.
        min_active_leads: The agent adds leads once the campaign has fewer active ones than this.
        on_exhaustion: Reaction to a search that yields no further leads.
        fallback_search_filters: Filters of a second search, for when the first yields no further leads and
            `on_exhaustion` is `fallback`.
        ai_enrichment: Columns that AI fills in for every batch of leads, as an object by column name. This is
            the stored form, which differs from the one to send on creation and update.
        ai_enrichment_workflow: Workflow template behind the enrichment: the key of a built-in one, or
            `custom:` with an ID.
    """

    campaign_id: str
    campaign_name: str | None = LEFT_OUT
    search_filters: dict[str, Any] | None = LEFT_OUT
    min_active_leads: int | None = LEFT_OUT
    on_exhaustion: models.ExhaustionPolicy | None = LEFT_OUT
    fallback_search_filters: dict[str, Any] | None = LEFT_OUT
    ai_enrichment: dict[str, Any] | None = LEFT_OUT
    ai_enrichment_workflow: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "on_exhaustion": decoding.enum(models.ExhaustionPolicy),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            campaign_id: str,
            campaign_name: str | Unset = UNSET,
            search_filters: Mapping[str, Any] | Unset = UNSET,
            min_active_leads: int | Unset = UNSET,
            on_exhaustion: models.ExhaustionPolicy | str | Unset = UNSET,
            fallback_search_filters: Mapping[str, Any] | None | Unset = UNSET,
            ai_enrichment: Mapping[str, Any] | None | Unset = UNSET,
            ai_enrichment_workflow: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
