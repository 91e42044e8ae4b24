# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import LEFT_OUT


class AISalesAgentReplyPage(Page[models.AISalesAgentReply], Model):
    """One page of replies.

    Attributes:
        items: The replies of the page.
        next_starting_after: Value of `starting_after` that leads to the next page; missing on the last one.
    """

    items: list[models.AISalesAgentReply]
    next_starting_after: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.AISalesAgentReply)),
    }
