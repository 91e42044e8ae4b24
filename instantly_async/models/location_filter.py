# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class LocationFilter(Model):
    """Places to include in or exclude from a search.

    Attributes:
        include: Places to search in.
        exclude: Places to leave out.
    """

    include: list[models.PlaceLocation | models.NamedLocation] | Unset = UNSET
    exclude: list[models.PlaceLocation | models.NamedLocation] | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "include": decoding.array(
            decoding.choice(
                models=(
                    models.PlaceLocation,
                    models.NamedLocation,
                )
            )
        ),
        "exclude": decoding.array(
            decoding.choice(
                models=(
                    models.PlaceLocation,
                    models.NamedLocation,
                )
            )
        ),
    }
