# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class InboxManagerIntegrations(Model):
    """Outside apps that an Inbox Manager uses. An app that is set to null is disconnected.

    Attributes:
        slack: Notifications through Slack; null disconnects it.
        calendly: Scheduling through Calendly; null disconnects it.
    """

    slack: models.SlackIntegration | None | Unset = UNSET
    calendly: models.CalendlyIntegration | None | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "slack": decoding.model(models.SlackIntegration),
        "calendly": decoding.model(models.CalendlyIntegration),
    }
