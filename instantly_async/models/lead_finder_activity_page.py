# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class LeadFinderActivityPage(Page[models.LeadFinderActivity], Model):
    """One page of lead finder agent events.

    Attributes:
        items: Events of the page.
        next_starting_after: Opaque cursor for `starting_after` to get the following page; missing when there
            is none.
    """

    items: list[models.LeadFinderActivity]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.LeadFinderActivity)),
    }
