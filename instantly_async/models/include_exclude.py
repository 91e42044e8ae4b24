# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class IncludeExclude(Model):
    """Texts that a search should and should not match.

    Attributes:
        include: Wanted texts.
        exclude: Unwanted texts.
    """

    include: list[str] | None = LEFT_OUT
    exclude: list[str] | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include: Sequence[str] | Unset = UNSET,
            exclude: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
