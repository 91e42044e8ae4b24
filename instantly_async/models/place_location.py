# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class PlaceLocation(Model):
    """A place given by its Google Maps ID.

    Attributes:
        place_id: Google Maps place ID.
        label: Name of the place to show.
    """

    place_id: str
    label: str | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            place_id: str,
            label: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
