# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class NamedLocation(Model):
    """A place given by the names of its city, state or country. In production, only locations by `place_id` were
    seen to filter reliably.
    """

    city: str | Unset = UNSET
    state: str | Unset = UNSET
    country: str | Unset = UNSET
