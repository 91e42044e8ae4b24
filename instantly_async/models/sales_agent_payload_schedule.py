# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentPayloadSchedule(Model):
    """Times at which a sales agent's e-mails are sent.

    Attributes:
        schedules: Sending windows.
    """

    schedules: list[models.SalesAgentPayloadSendingWindow] | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "schedules": decoding.array(decoding.model(models.SalesAgentPayloadSendingWindow)),
    }
