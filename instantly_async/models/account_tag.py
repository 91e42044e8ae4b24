# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class AccountTag(Model):
    """A custom tag as it appears in an account.

    Attributes:
        label: Text shown on the tag.
        description: What the tag is for.
    """

    id: str | Unset = UNSET
    label: str | Unset = UNSET
    description: str | None | Unset = UNSET
