# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class WarmupAccountFilter(Model):
    """Conditions that narrow a selection of all accounts.

    Attributes:
        tag_id: Keep only accounts with this tag.
        filter: Keep only accounts with this condition.
    """

    tag_id: str | Unset = UNSET
    filter: models.AccountFilter | str | None | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "filter": decoding.enum(models.AccountFilter),
    }
