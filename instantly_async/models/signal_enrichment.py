# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SignalEnrichment(Model):
    """A signal whose findings are added to the imported leads.

    Attributes:
        key: Signal category.
        period_days: Freshness window in days, 30 when left out. A category is added only if its latest record
            lies within it.
        keywords: Adds only signals with these words. A plain list, the old form, matches any of them in any
            field; in an object, the words of one field are alternatives and all fields have to match.
    """

    key: str
    period_days: int | None = LEFT_OUT
    keywords: list[str] | dict[str, list[str]] | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            period_days: int | Unset = UNSET,
            keywords: Sequence[str] | Mapping[str, Sequence[str]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
