# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentPayloadSendingWindow(Model):
    """Hours and days on which e-mails are sent.

    Attributes:
        name: Name of the window.
        timing: Hours of the day.
        days: Days of the week, as an object with true for each day on which e-mails are sent.
        timezone: Time zone that the hours refer to. The document calls it free text; a zone of `Timezone` is
            safe, as schedules of campaigns take no other.
    """

    name: str | None = LEFT_OUT
    timing: models.SalesAgentPayloadTiming | None = LEFT_OUT
    days: dict[str, bool] | None = LEFT_OUT
    timezone: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timing": decoding.model(models.SalesAgentPayloadTiming),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            timing: models.SalesAgentPayloadTiming | Mapping[str, Any] | Unset = UNSET,
            days: Mapping[str, bool] | Unset = UNSET,
            timezone: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
