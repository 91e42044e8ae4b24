# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class EmployeeCountBetween(Model):
    """Companies whose number of employees lies in a freely chosen range.

    Attributes:
        op: Kind of range, here always `between`. Always 'between'.
        min: Smallest number of employees; the number itself counts.
        max: Largest number of employees; the number itself counts.
    """

    op: str
    min: int | None | Unset = UNSET
    max: int | None | Unset = UNSET
