# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class LeadActivityPage(Page[models.LeadActivity], Model):
    """One page of lead activity, addressed by cursor.

    Attributes:
        items: Leads of the page.
        total: Number of different leads with activity that match the filter, over all pages.
        next_starting_after: Cursor to pass as `starting_after` for the next page; absent on the last one.
    """

    items: list[models.LeadActivity]
    total: int
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.LeadActivity)),
    }
