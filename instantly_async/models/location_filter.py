# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .named_location import NamedLocation
from .place_location import PlaceLocation


@define(slots=False, kw_only=True, repr=False)
class LocationFilter(Model):
    """Places to include in or exclude from a search.

    Attributes:
        include: Places to search in.
        exclude: Places to leave out.
    """

    include: list[PlaceLocation | NamedLocation] | Unset = UNSET
    exclude: list[PlaceLocation | NamedLocation] | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include": decoding.array(
            decoding.choice(
                models=(
                    PlaceLocation,
                    NamedLocation,
                )
            )
        ),
        "exclude": decoding.array(
            decoding.choice(
                models=(
                    PlaceLocation,
                    NamedLocation,
                )
            )
        ),
    }
