# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class IndustryFilter(Model):
    """Industries of companies to include in or exclude from a search.

    Attributes:
        exclude: Industries to leave out.
        include: Industries to search in.
    """

    exclude: list[models.Industry] | None = LEFT_OUT
    include: list[models.Industry] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "exclude": decoding.array(decoding.enum(models.Industry)),
        "include": decoding.array(decoding.enum(models.Industry)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exclude: Sequence[models.Industry | str] | Unset = UNSET,
            include: Sequence[models.Industry | str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
