# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


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
    period_days: int | Unset = UNSET
    keywords: list[str] | dict[str, list[str]] | Unset = UNSET
