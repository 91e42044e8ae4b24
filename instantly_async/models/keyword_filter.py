# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class KeywordFilter(Model):
    """Keywords to include in or exclude from a search.

    Attributes:
        exclude: Keywords to leave out.
        include: Keywords to search for.
        include_mode: Whether any or all keywords of `include` have to match.
    """

    exclude: str | Unset = UNSET
    include: str | Unset = UNSET
    include_mode: models.KeywordMode | str | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include_mode": decoding.enum(models.KeywordMode),
    }
