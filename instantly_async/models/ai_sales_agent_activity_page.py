# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class AISalesAgentActivityPage(Page[models.AISalesAgentActivity], Model):
    """One page of an agent's activities.

    Attributes:
        items: The items of this page.
        next_starting_after: Activity id to pass as `starting_after` for the next page.
    """

    items: list[models.AISalesAgentActivity]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.AISalesAgentActivity)),
    }
