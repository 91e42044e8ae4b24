# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentPayloadSchedule(Model):
    """Times at which a sales agent's e-mails are sent.

    Attributes:
        schedules: Sending windows.
    """

    schedules: list[models.SalesAgentPayloadSendingWindow] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "schedules": decoding.array(decoding.model(models.SalesAgentPayloadSendingWindow)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schedules: Sequence[models.SalesAgentPayloadSendingWindow | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
