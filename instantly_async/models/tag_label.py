# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class TagLabel(Model):
    """Id and label of a tag.

    Attributes:
        id: ID of the tag.
        label: Label of the tag.
    """

    id: str
    label: str
