# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class JobTitleFilter(Model):
    """Job titles to include in or exclude from a search.

    Attributes:
        include: Job titles that leads may have.
        exclude: Job titles that leads may not have.
        include_mode: How strictly titles are compared with `include`. Set by the app.
        exclude_mode: How strictly titles are compared with `exclude`. Set by the app.
    """

    include: list[str] | None = LEFT_OUT
    exclude: list[str] | None = LEFT_OUT
    include_mode: models.TitleMatchMode | None = LEFT_OUT
    exclude_mode: models.TitleMatchMode | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "include_mode": "includeMode",
        "exclude_mode": "excludeMode",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include_mode": decoding.enum(models.TitleMatchMode),
        "exclude_mode": decoding.enum(models.TitleMatchMode),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include: Sequence[str] | Unset = UNSET,
            exclude: Sequence[str] | Unset = UNSET,
            include_mode: models.TitleMatchMode | str | Unset = UNSET,
            exclude_mode: models.TitleMatchMode | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
