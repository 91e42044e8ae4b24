# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class CustomerProfileKeywords(Model):
    """Keywords that speak for or against a lead.

    Attributes:
        include: Wanted keywords, as one text with commas, for example `automation, efficiency, AI`.
        exclude: Unwanted keywords, as one text with commas, for example `manual, legacy`.
    """

    include: str | None = LEFT_OUT
    exclude: str | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include: str | None | Unset = UNSET,
            exclude: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
