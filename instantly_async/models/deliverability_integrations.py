# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class DeliverabilityIntegrations(Model):
    """Outside apps that a deliverability agent uses.

    Attributes:
        slack: Notifications through Slack.
    """

    slack: models.SlackIntegration | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "slack": decoding.model(models.SlackIntegration),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            slack: models.SlackIntegration | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
