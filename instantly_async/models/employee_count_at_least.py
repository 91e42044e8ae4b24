# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class EmployeeCountAtLeast(Model):
    """Companies with a given number of employees or more.

    Attributes:
        op: Kind of range, here always `gte`. Always 'gte'.
        min: Smallest number of employees; the number itself counts.
        max: Most employees. Deprecated; still accepted, but dropped by the server.
    """

    op: str = "gte"
    min: int
    max: int | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            op: str = "gte",
            min: int,
            max: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
