# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PersonName(Model):
    """First and last name of a person.

    Attributes:
        first: First name.
        last: Last name.
    """

    first: str | None = LEFT_OUT
    last: str | None = LEFT_OUT
