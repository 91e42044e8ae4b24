# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class LeadActivityOffsetPage(Page[models.LeadActivity], Model):
    """One page of lead activity, addressed by offset.

    Attributes:
        leads: Leads of the page.
        total: Number of different leads with activity that match the filter, over all pages.
        limit: Leads per page that was applied.
        skip: Number of leads passed over before the page.
    """

    leads: list[models.LeadActivity]
    total: int | None = LEFT_OUT
    limit: int | None = LEFT_OUT
    skip: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "leads": decoding.array(decoding.model(models.LeadActivity)),
    }

    @property
    def items(self) -> list[models.LeadActivity]:
        """The items of this page."""
        return self.leads
