# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class CustomerProfileKeywords(Model):
    """Keywords that speak for or against a lead.

    Attributes:
        include: Wanted keywords, as one text with commas, for example `automation, efficiency, AI`.
        exclude: Unwanted keywords, as one text with commas, for example `manual, legacy`.
    """

    include: str | None | Unset = UNSET
    exclude: str | None | Unset = UNSET
