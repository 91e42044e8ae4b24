# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from attrs import define

from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class PlaceLocation(Model):
    """A place given by its Google Maps ID.

    Attributes:
        place_id: Google Maps place ID.
        label: Name of the place to show.
    """

    place_id: str
    label: str | Unset = UNSET
