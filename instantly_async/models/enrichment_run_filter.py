# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model


class EnrichmentRunFilter(Model):
    """A condition on one lead column.

    Attributes:
        column_name: Key of the lead column that the condition is about.
        type: Code of the comparison; the vendor does not publish the codes.
        value: Values to compare with. Empty for comparisons that only ask whether the column is empty.
    """

    column_name: str
    type: int
    value: list[str]
