# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class WarmupAccountFilter(Model):
    """Conditions that narrow a selection of all accounts.

    Attributes:
        tag_id: Keep only accounts with this tag.
        filter: Keep only accounts with this condition.
    """

    tag_id: str | None = LEFT_OUT
    filter: models.AccountFilter | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "filter": decoding.enum(models.AccountFilter),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tag_id: str | Unset = UNSET,
            filter: models.AccountFilter | str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
