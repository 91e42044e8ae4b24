# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class CalendlyIntegration(Model):
    """Scheduling of meetings through Calendly.

    Attributes:
        connection_id: Connection to Calendly that the agent uses.
        calendar_uri: Calendly event type that the agent books, by its URI.
        calendar_name: Name of the event type, for display.
        disable_auto_booking: If true, the agent books nothing itself and sends the lead the scheduling link.
        connection_name: Name of the connection, for display.
        scheduling_url: Public address at which the event type can be booked.
        custom_questions: Questions that the event type asks.
    """

    connection_id: str | None = LEFT_OUT
    calendar_uri: str | None = LEFT_OUT
    calendar_name: str | None = LEFT_OUT
    disable_auto_booking: bool | None = LEFT_OUT
    connection_name: str | None = LEFT_OUT
    scheduling_url: str | None = LEFT_OUT
    custom_questions: list[models.CalendlyQuestion] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "custom_questions": decoding.array(decoding.model(models.CalendlyQuestion)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection_id: str | Unset = UNSET,
            calendar_uri: str | Unset = UNSET,
            calendar_name: str | Unset = UNSET,
            disable_auto_booking: bool | Unset = UNSET,
            connection_name: str | None | Unset = UNSET,
            scheduling_url: str | None | Unset = UNSET,
            custom_questions: Sequence[models.CalendlyQuestion | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
