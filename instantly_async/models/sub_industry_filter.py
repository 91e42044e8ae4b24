# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SubIndustryFilter(Model):
    """Sub-industries of companies to include in or exclude from a search.

    Attributes:
        exclude: Sub-industries to leave out.
        include: Sub-industries to search in.
    """

    exclude: list[models.SubIndustry | str] | Unset = UNSET
    include: list[models.SubIndustry | str] | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "exclude": decoding.array(decoding.enum(models.SubIndustry)),
        "include": decoding.array(decoding.enum(models.SubIndustry)),
    }
