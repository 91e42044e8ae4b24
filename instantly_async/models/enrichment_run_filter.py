# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            column_name: str,
            type: int,
            value: Sequence[str],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
