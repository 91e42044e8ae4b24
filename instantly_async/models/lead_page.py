# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class LeadPage(Page[models.Lead], Model):
    """One page of leads.

    Attributes:
        items: The leads of this page.
        next_starting_after: Cursor to pass as `starting_after` for the next page. A lead id, or with
            `distinct_contacts` an e-mail address.
    """

    items: list[models.Lead]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.Lead)),
    }
