# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class IncludeExclude(Model):
    """Texts that a search should and should not match.

    Attributes:
        include: Wanted texts.
        exclude: Unwanted texts.
    """

    include: list[str] | Unset = UNSET
    exclude: list[str] | Unset = UNSET
