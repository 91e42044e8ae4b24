# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class JobTitleFilter(Model):
    """Job titles to include in or exclude from a search.

    Attributes:
        include: Job titles that leads may have.
        exclude: Job titles that leads may not have.
        include_mode: How strictly titles are compared with `include`. Set by the app.
        exclude_mode: How strictly titles are compared with `exclude`. Set by the app.
    """

    include: list[str] | Unset = UNSET
    exclude: list[str] | Unset = UNSET
    include_mode: models.TitleMatchMode | str | Unset = UNSET
    exclude_mode: models.TitleMatchMode | str | Unset = UNSET

    _json_names: ClassVar[Mapping[str, str]] = {
        "include_mode": "includeMode",
        "exclude_mode": "excludeMode",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include_mode": decoding.enum(models.TitleMatchMode),
        "exclude_mode": decoding.enum(models.TitleMatchMode),
    }
