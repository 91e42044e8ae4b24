# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class KeywordFilter(Model):
    """Keywords to include in or exclude from a search.

    Attributes:
        exclude: Keywords to leave out.
        include: Keywords to search for.
        include_mode: Whether any or all keywords of `include` have to match.
    """

    exclude: str | None = LEFT_OUT
    include: str | None = LEFT_OUT
    include_mode: models.KeywordMode | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include_mode": decoding.enum(models.KeywordMode),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exclude: str | Unset = UNSET,
            include: str | Unset = UNSET,
            include_mode: models.KeywordMode | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
