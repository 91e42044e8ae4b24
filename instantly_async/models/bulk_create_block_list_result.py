# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class BulkCreateBlockListResult(Model):
    """Result of adding several block list entries.

    Attributes:
        items: Entries that were added.
        valid_count: Values that were accepted as valid.
        invalid_count: Values that were not valid.
    """

    items: list[models.BlockListEntry]
    valid_count: int
    invalid_count: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.BlockListEntry)),
    }
