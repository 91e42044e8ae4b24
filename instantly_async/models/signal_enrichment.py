# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from attrs import define

from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class SignalEnrichment(Model):
    """A signal whose findings are added to the imported leads.

    Attributes:
        key: Signal category.
        period_days: Only signals from this many last days are added.
        keywords: Adds only signals with these words. A plain list matches any of them in any field; in an
            object, the words of one field are alternatives and all fields have to match.
    """

    key: str
    period_days: int | Unset = UNSET
    keywords: list[str] | dict[str, list[str]] | Unset = UNSET
