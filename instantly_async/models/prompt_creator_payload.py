# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PromptCreatorPayload(Model):
    """Details of the person who created a prompt template.

    Attributes:
        name: First and last name of the person.
    """

    name: models.PersonName | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "name": decoding.model(models.PersonName),
    }
