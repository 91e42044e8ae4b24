# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class PromptCreatorPayload(Model):
    """Details of the person who created a prompt template.

    Attributes:
        name: First and last name of the person.
    """

    name: models.PersonName | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "name": decoding.model(models.PersonName),
    }
