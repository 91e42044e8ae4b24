# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DeletedCount(Model):
    """How many leads were deleted.

    Attributes:
        count: Number of deleted leads.
    """

    count: int | None = LEFT_OUT
