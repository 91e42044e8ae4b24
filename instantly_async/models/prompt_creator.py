# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PromptCreator(Model):
    """Person who created a prompt template.

    Attributes:
        id: ID of the person.
        payload: Details of the person.
    """

    id: str | None = LEFT_OUT
    payload: models.PromptCreatorPayload | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "payload": decoding.model(models.PromptCreatorPayload),
    }
