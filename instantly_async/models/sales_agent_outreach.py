# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentOutreach(Model):
    """How an AI Sales Agent's e-mails are sent.

    Attributes:
        opt_out_settings: How the e-mails let leads opt out.
    """

    opt_out_settings: models.OptOutSettings | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "opt_out_settings": decoding.model(models.OptOutSettings),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opt_out_settings: models.OptOutSettings | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
