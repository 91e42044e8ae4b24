# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class LeadListPage(Page[models.LeadList], Model):
    """One page of lead lists.

    Attributes:
        items: Lead lists of this page.
        next_starting_after: Cursor of the next page; pass it as `starting_after`.
    """

    items: list[models.LeadList]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.LeadList)),
    }
