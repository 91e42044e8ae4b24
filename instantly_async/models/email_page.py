# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class EmailPage(Page[models.Email], Model):
    """One page of e-mails.

    Attributes:
        items: The e-mails of this page.
        next_starting_after: Cursor to pass as `starting_after` for the next page.
    """

    items: list[models.Email]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.Email)),
    }
