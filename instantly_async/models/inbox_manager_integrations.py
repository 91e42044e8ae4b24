# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class InboxManagerIntegrations(Model):
    """Outside apps that an Inbox Manager uses.

    An app that is set to null is disconnected.

    Attributes:
        slack: Notifications through Slack; null disconnects it.
        calendly: Scheduling through Calendly; null disconnects it.
    """

    slack: models.SlackIntegration | None = LEFT_OUT
    calendly: models.CalendlyIntegration | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "slack": decoding.model(models.SlackIntegration),
        "calendly": decoding.model(models.CalendlyIntegration),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            slack: models.SlackIntegration | Mapping[str, Any] | None | Unset = UNSET,
            calendly: models.CalendlyIntegration | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
