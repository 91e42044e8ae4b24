# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentOutreach(Model):
    """How an AI Sales Agent's e-mails are sent.

    Attributes:
        opt_out_settings: How the e-mails let leads opt out.
    """

    opt_out_settings: models.OptOutSettings | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "opt_out_settings": decoding.model(models.OptOutSettings),
    }
