# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SubIndustryFilter(Model):
    """Sub-industries of companies to include in or exclude from a search.

    Attributes:
        exclude: Sub-industries to leave out.
        include: Sub-industries to search in.
    """

    exclude: list[models.SubIndustry] | None = LEFT_OUT
    include: list[models.SubIndustry] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "exclude": decoding.array(decoding.enum(models.SubIndustry)),
        "include": decoding.array(decoding.enum(models.SubIndustry)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exclude: Sequence[models.SubIndustry | str] | Unset = UNSET,
            include: Sequence[models.SubIndustry | str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
