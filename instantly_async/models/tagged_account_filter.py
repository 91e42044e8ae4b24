# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class TaggedAccountFilter(Model):
    """Conditions that narrow a selection of all accounts or campaigns when tags are attached or detached.

    Attributes:
        tag_id: Keep only those with this tag, or with none at all (`no-tag`).
        tag_ids: Keep those with any one of these tags. Not empty.
        tag_ids_all: Keep those with all of these tags. Not empty.
        filter: Keep only accounts with this condition.
        search: Search text; counts only when the request has no `search` of its own.
    """

    tag_id: str | None = LEFT_OUT
    tag_ids: list[str] | None = LEFT_OUT
    tag_ids_all: list[str] | None = LEFT_OUT
    filter: models.AccountFilter | None = LEFT_OUT
    search: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "filter": decoding.enum(models.AccountFilter),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tag_id: str | Unset = UNSET,
            tag_ids: Sequence[str] | Unset = UNSET,
            tag_ids_all: Sequence[str] | Unset = UNSET,
            filter: models.AccountFilter | str | None | Unset = UNSET,
            search: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
