# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class NamedLocation(Model):
    """A place given by the names of its city, state or country.

    In production, only locations by `place_id` were seen to filter reliably.

    Attributes:
        city: Name of the city.
        state: Name of the state.
        country: Name of the country.
    """

    city: str | None = LEFT_OUT
    state: str | None = LEFT_OUT
    country: str | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | Unset = UNSET,
            state: str | Unset = UNSET,
            country: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
