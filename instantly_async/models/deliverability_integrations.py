# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class DeliverabilityIntegrations(Model):
    """Outside apps that a deliverability agent uses.

    Attributes:
        slack: Notifications through Slack.
    """

    slack: models.SlackIntegration | None | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "slack": decoding.model(models.SlackIntegration),
    }
