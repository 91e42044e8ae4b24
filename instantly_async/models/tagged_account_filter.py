# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class TaggedAccountFilter(Model):
    """Conditions that narrow a selection of all accounts or campaigns when tags are attached or detached.

    Attributes:
        tag_id: Keep only those with this tag, or with none at all (`no-tag`).
        tag_ids: Keep those with any one of these tags. Not empty.
        tag_ids_all: Keep those with all of these tags. Not empty.
        filter: Keep only accounts with this condition.
        search: Search text; counts only when the request has no `search` of its own.
    """

    tag_id: str | Unset = UNSET
    tag_ids: list[str] | Unset = UNSET
    tag_ids_all: list[str] | Unset = UNSET
    filter: models.AccountFilter | str | None | Unset = UNSET
    search: str | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "filter": decoding.enum(models.AccountFilter),
    }
