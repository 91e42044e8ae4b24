# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SignalKeywordList(Model):
    """Keywords of a signal category.

    Attributes:
        keywords: Keywords, most frequent first.
    """

    keywords: list[models.SignalKeyword] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "keywords": decoding.array(decoding.model(models.SignalKeyword)),
    }
