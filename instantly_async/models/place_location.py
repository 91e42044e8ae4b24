# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class PlaceLocation(Model):
    """A place given by its Google Maps ID.

    Attributes:
        place_id: Google Maps place ID.
        label: Name of the place to show.
    """

    place_id: str
    label: str | Unset = UNSET
