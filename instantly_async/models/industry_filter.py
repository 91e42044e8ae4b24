# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class IndustryFilter(Model):
    """Industries of companies to include in or exclude from a search.

    Attributes:
        exclude: Industries to leave out.
        include: Industries to search in.
    """

    exclude: list[models.Industry | str] | Unset = UNSET
    include: list[models.Industry | str] | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "exclude": decoding.array(decoding.enum(models.Industry)),
        "include": decoding.array(decoding.enum(models.Industry)),
    }
