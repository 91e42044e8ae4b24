# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class LocationFilter(Model):
    """Places to include in or exclude from a search.

    Attributes:
        include: Places to search in.
        exclude: Places to leave out.
    """

    include: list[models.PlaceLocation | models.NamedLocation] | None = LEFT_OUT
    exclude: list[models.PlaceLocation | models.NamedLocation] | None = LEFT_OUT

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include: Sequence[models.PlaceLocation | Mapping[str, Any] | models.NamedLocation] | Unset = UNSET,
            exclude: Sequence[models.PlaceLocation | Mapping[str, Any] | models.NamedLocation] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
