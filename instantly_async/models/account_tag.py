# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AccountTag(Model):
    """A custom tag as it appears in an account.

    Attributes:
        id: ID of the tag.
        label: Text shown on the tag.
        description: What the tag is for.
    """

    id: str | None = LEFT_OUT
    label: str | None = LEFT_OUT
    description: str | None = LEFT_OUT
