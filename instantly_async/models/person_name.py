# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class PersonName(Model):
    """First and last name of a person."""

    first: str | Unset = UNSET
    last: str | Unset = UNSET
