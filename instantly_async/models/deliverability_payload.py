# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class DeliverabilityPayload(Model):
    """Settings of a deliverability agent.

    Attributes:
        integrations: Outside apps that the agent uses.
    """

    integrations: models.DeliverabilityIntegrations | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "integrations": decoding.model(models.DeliverabilityIntegrations),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            integrations: models.DeliverabilityIntegrations | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
