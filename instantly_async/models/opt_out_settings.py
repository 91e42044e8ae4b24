# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class OptOutSettings(Model):
    """How outgoing e-mails let leads opt out.

    Attributes:
        text_opt_out_enabled: Whether each e-mail ends with a line in plain text on how to opt out. The API
            takes True when left out.
    """

    text_opt_out_enabled: bool | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_opt_out_enabled: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
