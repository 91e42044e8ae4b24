# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class SendingWindow(Model):
    """Hours and weekdays in which e-mails may go out.

    Attributes:
        name: Name of the window.
        timing: Hours between which it is open.
        days: Weekdays on which it is open.
        timezone: Timezone of the hours, from a closed list.
    """

    name: str
    timing: models.SendingHours
    days: models.SendingDays
    timezone: models.Timezone

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timing": decoding.model(models.SendingHours),
        "days": decoding.model(models.SendingDays),
        "timezone": decoding.enum(models.Timezone),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            timing: models.SendingHours | Mapping[str, Any],
            days: models.SendingDays | Mapping[str, Any],
            timezone: models.Timezone | str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
